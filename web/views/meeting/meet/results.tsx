import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { cameOf } from '../../../../graph/meeting/came-of.ts'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import type { Id } from '../../../../graph/model/ids.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { useSnapshot } from '../../../state/use-document.tsx'
import { NameLink } from '../../name-link.tsx'
import { languagesOf } from '../languages-of.ts'
import { T } from '../room.ts'
import { NoteLine } from './note-line.tsx'
import { Remarks } from '../prepare/remarks.tsx'
import { useLanguage } from '../../../words/language.ts'
import classes from '../meeting.module.css'

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
          <Origin meeting={meeting} result={element.id} />
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

/** Which item or decision it came out of. */
const Origin = (props: { readonly meeting: Meeting; readonly result: Id }): ReactNode => {
  const { meeting, result } = props
  const snapshot = useSnapshot()
  const origin = cameOf(snapshot, result)
  const from = [...meeting.items, ...meeting.decisions].find(({ id }) => id === origin)
  if (from === undefined) return null
  const what = knownText(from.fields['question']) ?? knownText(from.fields['text']) ?? ''
  return (
    <Text size="sm" c="dimmed">
      <T id="meeting.came-of" values={{ what }} />
    </Text>
  )
}
