import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { NumberInput, Text } from '@mantine/core'
import { isInformed } from '../../../../graph/meeting/meeting-of.ts'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { seat } from '../../../../graph/meeting/seating.ts'
import type { Pair } from '../../../../graph/meeting/seating.ts'
import { tieTypes } from '../../../../graph/analysis/rank.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { useSnapshot } from '../../../state/use-document.tsx'
import { useLanguage } from '../../../words/language.ts'
import { T, useT } from '../room.ts'
import { Apart } from './apart.tsx'
import classes from '../meeting.module.css'

const types: readonly string[] = tieTypes

/** Who sits with whom, so that as many as can be meet who never worked together. */
export const Seating = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const [size, setSize] = useState(4)
  const [apart, setApart] = useState<readonly Pair[]>([])
  const people = meeting.invited.filter((each) => !isInformed(each)).map(({ actor }) => actor.id)
  const named = (id: string): string => {
    const guest = meeting.invited.find(({ actor }) => actor.id === id)
    return guest === undefined ? id : nameIn(guest.actor, language)
  }
  const key = people.join(' ')
  const seating = useMemo(() => {
    const known = [...snapshot.relations.values()]
      .filter(({ type }) => types.includes(type))
      .map(({ from, to }) => [from, to] as const)
    return seat(key === '' ? [] : key.split(' '), size, known, apart)
  }, [snapshot, key, size, apart])
  return (
    <MeetingPart title="meeting.seating">
      <Text c="dimmed" size="sm">
        <T id={people.length < 2 ? 'meeting.seating-few' : 'meeting.seating-what'} />
      </Text>
      {people.length > 1 && (
        <>
          <NumberInput
            label={t('meeting.seating-size')}
            value={size}
            min={2}
            max={8}
            hideControls
            maw={160}
            onChange={(value) => setSize(Math.min(8, Math.max(2, Number(value) || 4)))}
          />
          <Apart meeting={meeting} people={people} apart={apart} onChange={setApart} />
          <Text role="status" size="sm" mt="xs">
            <T id="meeting.seating-new" values={{ count: seating.newPairs }} />{' '}
            {seating.conflicts > 0 && <T id="meeting.seating-conflicts" />}
          </Text>
          <ol className={classes['items']}>
            {seating.groups.map((group, nth) => (
              <li key={group.join(' ')} className={classes['item']}>
                <b>
                  <T id="meeting.seating-table" values={{ nth: nth + 1 }} />
                </b>
                {': '}
                {group.map(named).join(', ')}
              </li>
            ))}
          </ol>
        </>
      )}
    </MeetingPart>
  )
}
