import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import type { Change } from '../../../../graph/change/change.ts'
import { cardBehind } from '../../../../graph/meeting/came-of.ts'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { actorKinds } from '../../../../graph/model/catalogue/names.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import { isId, newId } from '../../../../graph/model/ids.ts'
import type { Id } from '../../../../graph/model/ids.ts'
import { longestShort } from '../../../../graph/model/short-text.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { connect } from '../../../entry/changes/connect.ts'
import type { Noted } from '../../../entry/changes/noted.ts'
import { useSaidAct } from '../../../entry/use-act.tsx'
import { NameChoice } from '../../../panels/name-choice.tsx'
import { useToday } from '../../../state/as-of.ts'
import { T, useT } from '../room.ts'

const nobody: readonly Id[] = []

type NoteLineProps = { readonly meeting: Meeting; readonly kind: 'decision' | 'action' }

/** One sentence, what it came out of, and for an action who carries it: Enter, and it stands. */
export const NoteLine = ({ meeting, kind }: NoteLineProps): ReactNode => {
  const t = useT()
  const act = useSaidAct()
  const today = useToday()
  const [text, setText] = useState('')
  const [who, setWho] = useState<Id | null>(null)
  const [origin, setOrigin] = useState<Id | null>(null)
  const origins = kind === 'decision' ? meeting.items : [...meeting.decisions, ...meeting.items]
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    const fields = { meetingId: meeting.meeting.id, text: text.trim() }
    void act(
      (now, noted) => {
        const card = cardBehind(now, origin)
        const element: Entity = {
          id: newId(),
          kind,
          fields:
            kind === 'decision'
              ? { ...fields, date: today }
              : { ...fields, status: 'open', ...(card !== null && { finding: card }) },
        }
        return noteChanges(now, noted, element, { origin, who })
      },
      t('meeting.noted', { text: text.trim() }),
    )
    setText('')
    setWho(null)
  }
  return (
    <form onSubmit={submit} aria-label={t(`meeting.${kind}-add`)}>
      <Group align="end" gap="xs" mb="sm">
        <TextInput
          label={t('meeting.what')}
          value={text}
          maxLength={longestShort}
          miw={280}
          style={{ flex: 1 }}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('meeting.from')}
          value={origin ?? ''}
          maw={260}
          data={[
            { value: '', label: t('meeting.from-none') },
            ...origins.map(({ id, fields }) => ({
              value: id,
              label: knownText(fields['question']) ?? knownText(fields['text']) ?? '',
            })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget
            setOrigin(isId(value) ? value : null)
          }}
        />
        {kind === 'action' && (
          <NameChoice
            label={t('meeting.action-of')}
            kinds={actorKinds}
            but={nobody}
            value={who}
            onChoose={setWho}
          />
        )}
        <Button type="submit">
          <T id={`meeting.${kind}-add`} />
        </Button>
      </Group>
    </form>
  )
}

/** The new element with the lines to what it came out of and to who carries it. */
const noteChanges = (
  now: Snapshot,
  noted: Noted,
  element: Entity,
  { origin, who }: { readonly origin: Id | null; readonly who: Id | null },
): readonly Change[] => {
  const { id } = element
  const withIt = { ...now, entities: new Map(now.entities).set(id, element) }
  return [
    { op: 'create', element },
    ...(origin === null ? [] : connect(withIt, { type: 'LED_TO', from: origin, to: id }, noted)),
    ...(who === null ? [] : connect(withIt, { type: 'RESPONSIBLE_FOR', from: who, to: id }, noted)),
  ]
}
