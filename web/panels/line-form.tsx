import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { fitting, longestShort } from '../../graph/model/short-text.ts'
import type { MessageId } from '../words/words.ts'
import { T } from '../words/say.tsx'

type LineFormProps = {
  readonly label: string
  readonly description?: string
  /** What stands there at first, and is written over by typing. */
  readonly value?: string
  /** What the button says. */
  readonly keep: MessageId
  readonly onKeep: (text: string) => void
  readonly onCancel: () => void
}

/** Asks for one line, where the button was that asked for it: whoever pressed that goes on typing. */
export const LineForm = (props: LineFormProps): ReactNode => {
  const { label, description, value = '', keep, onKeep, onCancel } = props
  const [text, setText] = useState(() => fitting(value))
  const line = useRef<HTMLInputElement>(null)
  useEffect(() => {
    line.current?.focus()
    line.current?.select()
    line.current?.form?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(text)
      }}
    >
      <Stack gap={6}>
        <TextInput
          ref={line}
          label={label}
          {...(description !== undefined && { description })}
          value={text}
          maxLength={longestShort}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group gap={6}>
          <Button type="submit" variant="default" size="compact-sm">
            <T id={keep} />
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={onCancel}>
            <T id="cards.cancel" />
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
