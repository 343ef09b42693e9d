import { expect, test } from 'vitest'
import { merge } from '../../../graph/change/merge.ts'
import { makeTeam } from '../../../web/entry/changes/make-team.ts'
import { notedOn } from '../../../web/entry/changes/noted.ts'
import { agreementOf } from '../../../web/views/teams/agreement/agreement-of.ts'
import { actor, entity, idOf, mapOf, relation, resident } from '../../graph/builders/elements.ts'
import { frozen } from '../../graph/builders/frozen.ts'

const day = '2026-11-22'

test('actors of a card become a team, begun today, in one step', () => {
  const map = frozen(mapOf(actor('A'), resident('Ida')))
  const members = [idOf('A'), idOf('Ida')]
  const team = makeTeam(map, { name: 'A and Ida', members }, notedOn(map, day))
  const merged = merge(map, { changes: team.changes, author: 'Mia' }, [])
  if (merged.type === 'conflict') throw new Error(JSON.stringify(merged.conflicts))
  expect(merged.after.entities.get(team.id)?.fields).toMatchObject({
    name: 'A and Ida',
    form: 'team',
    since: day,
  })
  const seats = [...merged.after.relations.values()].filter(({ to }) => to === team.id)
  expect(seats.map(({ type, from }) => [type, from]).toSorted()).toEqual(
    members.map((id) => ['MEMBER_OF_TEAM', id]),
  )
})

test('the page of a team sets its partners’ own sentences side by side, and names no resident who did not agree', () => {
  const map = mapOf(
    actor('A'),
    actor('B'),
    resident('Ida'),
    resident('Jo', { agreed: true, visibility: 'network' }),
    entity('team', 'T'),
    entity('goal', 'Nobody eats alone'),
    entity('agreement', 'Written', { aboutId: idOf('T'), limits: 'not on Sundays' }),
    relation('A', 'T', 'MEMBER_OF_TEAM', { ownSentence: 'A table for all' }),
    relation('B', 'T', 'MEMBER_OF_TEAM'),
    relation('Ida', 'T', 'MEMBER_OF_TEAM', { ownSentence: 'Soup' }),
    relation('Jo', 'T', 'MEMBER_OF_TEAM', { until: '2026-01-01' }),
    relation('T', 'Nobody eats alone', 'HAS_GOAL'),
    relation('B', 'Nobody eats alone', 'ACKNOWLEDGES', { ownSentence: 'Warm meals' }),
  )
  const team = map.entities.get(idOf('T'))
  if (team === undefined) throw new Error('no team')
  const { goals, partners, written } = agreementOf(map, team, day)
  expect(goals.map(({ id }) => id)).toEqual([idOf('Nobody eats alone')])
  expect(partners.map(({ entity: who, ownSentence }) => [who?.id ?? null, ownSentence])).toEqual([
    ['A', 'A table for all'],
    ['B', 'Warm meals'],
    [null, 'Soup'],
  ])
  expect(written?.fields['limits']).toBe('not on Sundays')
})
