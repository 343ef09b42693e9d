import type { ReactNode } from 'react'
import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core'
import { setFields } from '../../../../graph/change/set-fields.ts'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { meetingsOf } from '../../../../graph/meeting/meeting-of.ts'
import { pillars, sides, ticked } from '../../../../graph/meeting/pillars.ts'
import { recurring } from '../../../../graph/meeting/recurring.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import { knownTexts } from '../../../../graph/model/value.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { useAct } from '../../../entry/use-act.tsx'
import { useSnapshot } from '../../../state/use-document.tsx'
import { useLanguage } from '../../../words/language.ts'
import { capital } from '../../../words/capital.ts'
import { labelOf } from '../../value-label.ts'
import { T, useT } from '../room.ts'
import classes from '../meeting.module.css'

/** What hinders and what carries, ticked by the group pillar by pillar; what was ticked before too is marked. */
export const Scan = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const language = useLanguage()
  const snapshot = useSnapshot()
  const meetings = meetingsOf(snapshot)
  const back = {
    obstacles: recurring(meetings, 'obstacles'),
    opportunities: recurring(meetings, 'opportunities'),
  }
  return (
    <MeetingPart title="meeting.scan">
      <Text size="sm" c="dimmed">
        <T id="meeting.scan-what" />
      </Text>
      <ul className={classes['items']}>
        {pillars.map((pillar) => (
          <li key={pillar.pillar} className={classes['item']}>
            <Text fw={600}>{capital(labelOf('impact_pillar', pillar.pillar, language))}</Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
              {sides.map(({ field, list }) => (
                <Side
                  key={field}
                  meeting={meeting.meeting}
                  field={field}
                  list={list}
                  keys={pillar[field]}
                  back={back[field]}
                />
              ))}
            </SimpleGrid>
          </li>
        ))}
      </ul>
      <Stack gap="xs" mt="sm">
        {sides.map(({ field }) => (
          <FieldRow key={field} element={meeting.meeting} name={field} />
        ))}
      </Stack>
    </MeetingPart>
  )
}

type SideProps = {
  readonly meeting: Entity
  readonly field: 'obstacles' | 'opportunities'
  readonly list: 'inhibitor' | 'lever'
  readonly keys: readonly string[]
  /** What was ticked at an earlier meeting too. */
  readonly back: readonly string[]
}

const Side = ({ meeting, field, list, keys, back }: SideProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const act = useAct()
  const value = meeting.fields[field]
  return (
    <Checkbox.Group
      label={t(`meeting.scan-${field}`)}
      value={knownTexts(value).filter((key) => keys.includes(key))}
      onChange={(now) => {
        const all = ticked(value, keys, now)
        void act(() => setFields(meeting, { [field]: all.length === 0 ? null : [...all] }))
      }}
    >
      <Stack gap={6} mt={4}>
        {keys.map((key) => (
          <Checkbox
            key={key}
            value={key}
            label={
              <>
                {labelOf(list, key, language)}
                {back.includes(key) && (
                  <Text size="sm" c="warm" component="span" display="block">
                    <T id="meeting.comes-back" />
                  </Text>
                )}
              </>
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
