import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { meetingsOf } from '../../../../graph/meeting/meeting-of.ts'
import { recurring } from '../../../../graph/meeting/recurring.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { useSnapshot } from '../../../state/use-document.tsx'
import { useLanguage } from '../../../words/language.ts'
import { labelOf } from '../../value-label.ts'
import { T } from '../room.ts'

const fields = [
  ['obstacles', 'inhibitor'],
  ['opportunities', 'lever'],
] as const

/** What hinders and what carries, ticked by the group; what was ticked before too is marked. */
export const Scan = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const language = useLanguage()
  const meetings = meetingsOf(useSnapshot())
  return (
    <MeetingPart title="meeting.scan">
      {fields.map(([field, list]) => {
        const back = recurring(meetings, field)
        return (
          <div key={field}>
            <FieldRow element={meeting.meeting} name={field} />
            {back.length > 0 && (
              <Text size="sm">
                <T
                  id="meeting.keeps-coming"
                  values={{ names: back.map((key) => labelOf(list, key, language)).join(', ') }}
                />
              </Text>
            )}
          </div>
        )
      })}
    </MeetingPart>
  )
}
