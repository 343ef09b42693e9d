import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import type { Pair } from '../../../../graph/meeting/seating.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { useLanguage } from '../../../words/language.ts'
import { T, useT } from '../room.ts'

type ApartProps = {
  readonly meeting: Meeting
  readonly people: readonly string[]
  readonly apart: readonly Pair[]
  readonly onChange: (apart: readonly Pair[]) => void
}

/** Who had better not sit together: known to the facilitator alone, on this screen, and never on the map. */
export const Apart = ({ meeting, people, apart, onChange }: ApartProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const [a, setA] = useState('')
  const [b, setB] = useState('')
  const named = (id: string): string => {
    const guest = meeting.invited.find(({ actor }) => actor.id === id)
    return guest === undefined ? id : nameIn(guest.actor, language)
  }
  const data = [
    { value: '', label: '–' },
    ...people.map((value) => ({ value, label: named(value) })),
  ]
  const add = (): void => {
    onChange([...apart, [a, b]])
    setA('')
    setB('')
  }
  return (
    <Stack gap={6} mt="xs">
      <Text size="sm">
        <T id="meeting.apart" />
      </Text>
      <Group align="end" gap="xs">
        <NativeSelect
          label={t('meeting.apart-who')}
          value={a}
          data={data}
          onChange={(event) => setA(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('meeting.apart-from')}
          value={b}
          data={data}
          onChange={(event) => setB(event.currentTarget.value)}
        />
        <Button variant="default" disabled={a === '' || b === '' || a === b} onClick={add}>
          <T id="meeting.apart-add" />
        </Button>
      </Group>
      {apart.map(([one, other], nth) => (
        <Group key={`${one} ${other}`} gap="xs">
          <Text size="sm">
            {named(one)} – {named(other)}
          </Text>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('meeting.remove', { name: `${named(one)} – ${named(other)}` })}
            onClick={() => onChange(apart.filter((_, at) => at !== nth))}
          >
            <T id="meeting.apart-remove" />
          </Button>
        </Group>
      ))}
    </Stack>
  )
}
