import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Text } from '@mantine/core'
import { setFields } from '../../../../graph/change/set-fields.ts'
import { cardsOf, isInformed } from '../../../../graph/meeting/meeting-of.ts'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { fewestVoters, outcomeOf, votesEach, withBallot } from '../../../../graph/meeting/vote.ts'
import type { Ballot, Standing } from '../../../../graph/meeting/vote.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { useSaidAct } from '../../../entry/use-act.tsx'
import { useLanguage } from '../../../words/language.ts'
import { T, useT } from '../room.ts'
import { BallotForm } from './ballot-form.tsx'
import classes from '../meeting.module.css'

/**
 * The silent vote on one device that is passed round: nobody sees or hears what another put in, and nothing is
 * counted before everybody is done (domain §4.3). Ballots stay on this screen; only the counts are kept.
 */
export const Vote = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const act = useSaidAct()
  const [ballots, setBallots] = useState<readonly Ballot[]>([])
  const cards = meeting.items
    .filter((item) => cardsOf(item).length > 0)
    .map((item) => ({ id: item.id, name: knownText(item.fields['question']) ?? '' }))
  const voters = meeting.invited.filter((each) => !isInformed(each)).map(({ actor }) => actor.id)
  const ids = cards.map(({ id }) => id)
  const outcome = outcomeOf(ballots, ids, voters)
  const keep = (standings: readonly Standing[]): void => {
    void act(
      (snapshot) =>
        meeting.items.flatMap((item) => {
          const counted = standings.find(({ card }) => card === item.id)
          const now = snapshot.entities.get(item.id)
          if (counted === undefined || now === undefined) return []
          const vetoed = counted.notForUs.length > 0 ? true : null
          return setFields(now, { votes: counted.votes, vetoed })
        }),
      t('meeting.vote-kept'),
    )
  }
  return (
    <MeetingPart title="meeting.vote">
      {cards.length === 0 || voters.length === 0 ? (
        <Text c="dimmed">
          <T id={cards.length === 0 ? 'meeting.vote-none' : 'meeting.seating-few'} />
        </Text>
      ) : (
        <>
          <Text size="sm">
            <T id="meeting.vote-what" values={{ votes: votesEach(cards.length) }} />{' '}
            {voters.length < fewestVoters && (
              <T id="meeting.vote-few" values={{ fewest: fewestVoters }} />
            )}
          </Text>
          {outcome.type === 'waiting' ? (
            <BallotForm
              // A fresh form for everybody: nothing of whoever voted before stays on it.
              key={ballots.length}
              cards={cards}
              voters={meeting.invited
                .filter(({ actor }) => outcome.missing.includes(actor.id))
                .map(({ actor }) => ({ id: actor.id, name: nameIn(actor, language) }))}
              onCast={(ballot) => setBallots(withBallot(ballots, ballot))}
            />
          ) : (
            <>
              <ol className={classes['items']}>
                {outcome.standings.map(({ card, votes, spread, notForUs }) => (
                  <li key={card} className={classes['item']}>
                    <b>{cards.find(({ id }) => id === card)?.name}</b>
                    <Text size="sm">
                      <T id="meeting.vote-row" values={{ votes, spread: spread.join(' ') }} />
                    </Text>
                    {notForUs.map((why) => (
                      <Text key={why} size="sm">
                        <T id="meeting.vote-not" /> {why}
                      </Text>
                    ))}
                  </li>
                ))}
              </ol>
              <Group>
                <Button onClick={() => keep(outcome.standings)}>
                  <T id="meeting.vote-keep" />
                </Button>
                <Button variant="default" onClick={() => setBallots([])}>
                  <T id="meeting.vote-again" />
                </Button>
              </Group>
            </>
          )}
        </>
      )}
    </MeetingPart>
  )
}
