import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { T } from '../room.ts'

/** What came up and is for another time, and what is noted of the meeting itself. */
export const Parking = ({ meeting }: { readonly meeting: Meeting }): ReactNode => (
  <MeetingPart title="meeting.parking">
    <Text c="dimmed" size="sm">
      <T id="meeting.parking-what" />
    </Text>
    <FieldRow element={meeting.meeting} name="parked" />
    <FieldRow element={meeting.meeting} name="report" />
  </MeetingPart>
)
