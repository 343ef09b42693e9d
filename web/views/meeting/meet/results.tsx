import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Text, TextInput } from '@mantine/core'
import { longestShort } from '../../../../graph/model/short-text.ts'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { actorKinds } from '../../../../graph/model/catalogue/names.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import { newId } from '../../../../graph/model/ids.ts'
import type { Id } from '../../../../graph/model/ids.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { connect } from '../../../entry/changes/connect.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { useSaidAct } from '../../../entry/use-act.tsx'
import { NameChoice } from '../../../panels/name-choice.tsx'
import { useToday } from '../../../state/as-of.ts'
import { useSnapshot } from '../../../state/use-document.tsx'
import { NameLink } from '../../name-link.tsx'
import { languagesOf } from '../languages-of.ts'
import { T, useT } from '../room.ts'
import { Remarks } from '../prepare/remarks.tsx'
import { useLanguage } from '../../../words/language.ts'
import classes from '../meeting.module.css'

const nobody: readonly Id[] = []

const decisionFields = ['subkind', 'decidedBy', 'levelUsed', 'disagreement', 'reviewOn'] as const
const actionFields = ['due', 'helpers', 'noticedBy', 'status', 'learned'] as const

/** Decisions and actions, noted in one sentence each and completed below it. */
export const Results = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const { decisions, actions } = meeting
  const language = useLanguage()
  const [first = language, other] = languagesOf(meeting)
  const list = (elements: readonly Entity[], fields: readonly string[]): ReactNode => (
    <ul className={classes['items']}>
      {elements.map((element) => (
        <li key={element.id} className={classes['item']}>
          <FieldRow element={element} name="text" />
          <Remarks text={knownText(element.fields['text'])} language={first} />
          {other !== undefined && <FieldRow element={element} name="textOther" />}
          {element.kind === 'action' && <Carrier action={element} />}
          {fields.map((field) => (
            <FieldRow key={field} element={element} name={field} />
          ))}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <MeetingPart title="meeting.decisions">
        <NoteLine meeting={meeting} kind="decision" />
        {list(decisions, decisionFields)}
      </MeetingPart>
      <MeetingPart title="meeting.actions">
        <NoteLine meeting={meeting} kind="action" />
        {list(actions, actionFields)}
      </MeetingPart>
    </>
  )
}

/** Who carries an action: one actor alone. */
const Carrier = ({ action }: { readonly action: Entity }): ReactNode => {
  const snapshot = useSnapshot()
  const carrier = [...snapshot.relations.values()].find(
    ({ type, to }) => type === 'RESPONSIBLE_FOR' && to === action.id,
  )
  return carrier === undefined ? null : (
    <Text size="sm">
      <T id="meeting.action-of" /> <NameLink id={carrier.from} />
    </Text>
  )
}

/** One sentence, and for an action who carries it: Enter, and it stands. */
const NoteLine = (props: {
  readonly meeting: Meeting
  readonly kind: 'decision' | 'action'
}): ReactNode => {
  const { meeting, kind } = props
  const t = useT()
  const act = useSaidAct()
  const today = useToday()
  const [text, setText] = useState('')
  const [who, setWho] = useState<Id | null>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    const id = newId()
    const element: Entity = {
      id,
      kind,
      fields: {
        meetingId: meeting.meeting.id,
        text: text.trim(),
        ...(kind === 'decision' ? { date: today } : { status: 'open' }),
      },
    }
    void act(
      (now, noted) => {
        if (who === null) return [{ op: 'create', element }]
        const carried = { type: 'RESPONSIBLE_FOR', from: who, to: id } as const
        const withIt = {
          ...now,
          entities: new Map(now.entities).set(id, element),
        }
        return [{ op: 'create', element }, ...connect(withIt, carried, noted)]
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
