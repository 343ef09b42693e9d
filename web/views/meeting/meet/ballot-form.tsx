import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { longestShort } from '../../../../graph/model/short-text.ts'
import { isValid, votesEach } from '../../../../graph/meeting/vote.ts'
import type { Ballot } from '../../../../graph/meeting/vote.ts'
import { T, useT } from '../room.ts'
import classes from '../meeting.module.css'

type BallotFormProps = {
  readonly cards: readonly { readonly id: string; readonly name: string }[]
  /** Who did not vote yet. */
  readonly voters: readonly { readonly id: string; readonly name: string }[]
  readonly onCast: (ballot: Ballot) => void
}

/** One ballot, by keyboard or mouse: so many votes a card, and what is not for us with its reason. */
export const BallotForm = ({ cards, voters, onCast }: BallotFormProps): ReactNode => {
  const t = useT()
  const [voter, setVoter] = useState(voters[0]?.id ?? '')
  const [votes, setVotes] = useState<Ballot['votes']>({})
  const [notForUs, setNotForUs] = useState<Ballot['notForUs']>({})
  const used = Object.values(votes).reduce((sum, each) => sum + each, 0)
  const left = votesEach(cards.length) - used
  const said = Object.entries(notForUs).filter(([, why]) => why.trim() !== '')
  const ballot: Ballot = { voter, votes, notForUs: Object.fromEntries(said) }
  const ok = isValid(
    ballot,
    cards.map(({ id }) => id),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (ok) onCast(ballot)
  }
  return (
    <form onSubmit={submit} aria-label={t('meeting.vote')}>
      <Stack gap="sm" maw={720}>
        <Text role="status">
          <T id="meeting.vote-waiting" values={{ count: voters.length }} />
        </Text>
        <NativeSelect
          label={t('meeting.vote-as')}
          value={voter}
          maw={360}
          data={voters.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setVoter(event.currentTarget.value)}
        />
        <ul className={classes['items']}>
          {cards.map(({ id, name }) => (
            <li key={id} className={classes['item']}>
              <NumberInput
                label={t('meeting.vote-for', { name })}
                value={votes[id] ?? 0}
                min={0}
                max={(votes[id] ?? 0) + Math.max(0, left)}
                allowDecimal={false}
                hideControls
                maw={420}
                onChange={(value) => setVotes({ ...votes, [id]: Number(value) || 0 })}
              />
              <TextInput
                size="sm"
                label={t('meeting.vote-not')}
                aria-label={t('meeting.vote-not-of', { name })}
                value={notForUs[id] ?? ''}
                maxLength={longestShort}
                onChange={(event) => setNotForUs({ ...notForUs, [id]: event.currentTarget.value })}
              />
            </li>
          ))}
        </ul>
        <Text role="status" size="sm">
          <T id="meeting.vote-left" values={{ count: Math.max(0, left) }} />
        </Text>
        <Button type="submit" disabled={!ok} style={{ alignSelf: 'flex-start' }}>
          <T id="meeting.vote-cast" />
        </Button>
      </Stack>
    </form>
  )
}
