import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { T, useT } from '../words/say.tsx'

const longest = 140

type ReasonFormProps = {
  readonly label: string
  readonly onKeep: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why, in a short line that may stay empty. */
export const ReasonForm = ({ label, onKeep, onCancel }: ReasonFormProps): ReactNode => {
  const t = useT()
  const [reason, setReason] = useState('')
  const line = useRef<HTMLInputElement>(null)
  // Whoever pressed the answer goes on typing where that button was.
  useEffect(() => line.current?.focus(), [])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(reason)
      }}
    >
      <Stack gap={6}>
        <TextInput
          ref={line}
          label={`${label} ${t('cards.reason')}`}
          value={reason}
          maxLength={longest}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap={6}>
          <Button type="submit" variant="default" size="compact-sm">
            <T id="cards.keep" />
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={onCancel}>
            <T id="cards.cancel" />
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
