import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { openActions } from '../../../../graph/meeting/meeting-of.ts'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { useSnapshot } from '../../../state/use-document.tsx'
import { T } from '../room.ts'
import classes from '../meeting.module.css'

/** What was agreed at earlier meetings and is not done: each opens this one. Who drops it says what was learned. */
export const OpenActions = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const actions = openActions(useSnapshot(), meeting.meeting.id)
  return (
    <MeetingPart title="meeting.open-actions">
      {actions.length === 0 && (
        <Text c="dimmed">
          <T id="meeting.open-actions-none" />
        </Text>
      )}
      <ul className={classes['items']}>
        {actions.map((action) => (
          <li key={action.id} className={classes['item']}>
            <Text fw={600}>{knownText(action.fields['text'])}</Text>
            <FieldRow element={action} name="status" />
            {action.fields['status'] === 'dropped' && action.fields['learned'] === undefined && (
              <Text size="sm" c="warm">
                <T id="meeting.learn" />
              </Text>
            )}
            <FieldRow element={action} name="learned" />
          </li>
        ))}
      </ul>
    </MeetingPart>
  )
}
