import type { ReactNode } from 'react'
import { Text, Title } from '@mantine/core'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { T } from '../room.ts'

/** What came up and is for another time, and what is noted of the meeting itself. */
export const Parking = ({ meeting }: { readonly meeting: Meeting }): ReactNode => (
  <section aria-labelledby="meeting-parking">
    <Title order={2} id="meeting-parking" size="h4">
      <T id="meeting.parking" />
    </Title>
    <Text c="dimmed" size="sm">
      <T id="meeting.parking-what" />
    </Text>
    <FieldRow element={meeting.meeting} name="parked" />
    <FieldRow element={meeting.meeting} name="report" />
  </section>
)
