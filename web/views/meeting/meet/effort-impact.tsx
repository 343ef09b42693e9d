import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { cardsOf } from '../../../../graph/meeting/meeting-of.ts'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { useAnalysis } from '../../../measures/use-analysis.ts'
import { T } from '../room.ts'
import classes from '../meeting.module.css'

/** What a card brings and what it takes, placed by the group; what Vonk thought shows only afterwards (domain §4.3). */
export const EffortImpact = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const items = meeting.items.filter((item) => cardsOf(item).length > 0)
  if (items.length === 0) return null
  return (
    <MeetingPart title="meeting.effort">
      <Text c="dimmed" size="sm">
        <T id="meeting.effort-what" />
      </Text>
      <ul className={classes['items']}>
        {items.map((item) => (
          <li key={item.id} className={classes['item']}>
            <Text fw={600}>{knownText(item.fields['question'])}</Text>
            <FieldRow element={item} name="impact" />
            <FieldRow element={item} name="effort" />
            <OwnClass item={item} />
          </li>
        ))}
      </ul>
    </MeetingPart>
  )
}

const OwnClass = ({ item }: { readonly item: Entity }): ReactNode => {
  const [card] = cardsOf(item)
  const finding = useAnalysis(({ findings }) => findings.findings.find(({ id }) => id === card))
  const isPlaced = item.fields['effort'] !== undefined && item.fields['impact'] !== undefined
  if (!isPlaced || finding === undefined) return null
  return (
    <Text size="sm" c="dimmed">
      <T id="meeting.effort-own" values={{ effort: finding.effort }} />
    </Text>
  )
}
