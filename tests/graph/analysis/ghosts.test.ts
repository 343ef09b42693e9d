import { describe, expect, test } from 'vitest'
import { ghostsOf } from '../../../graph/analysis/ghosts.ts'
import { lensAt } from '../../../graph/analysis/lens.ts'
import { networkOf } from '../../../graph/analysis/network.ts'
import { checkedEntity } from '../../../graph/model/check.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { actor, drawn, entity, relation } from './drawn.ts'
import { network as vlierhoek } from './vlierhoek.ts'

/** The map with what it expects. */
const expecting = (...subkinds: readonly string[]) =>
  checkedEntity({
    id: 'map',
    kind: 'map',
    fields: { name: 'Test', expectedSubkinds: subkinds },
  })

const ghosts = (...elements: readonly (Entity | Relation)[]) =>
  ghostsOf(networkOf(drawn(...elements), lensAt('2026-11-22')))

const idsOf = (...elements: readonly (Entity | Relation)[]) =>
  ghosts(...elements).map(({ id }) => id)

const answer = (rule: string, subjects: readonly string[], verdict: string, on = '2026-11-01') =>
  entity(`a-${rule}`, 'answer', { rule, subjects, verdict, on })

test('De Vlierhoek misses four kinds of partner, and four chairs at three tables are empty', () => {
  expect(ghostsOf(vlierhoek).map(({ id }) => id)).toEqual([
    'G8:poverty_association',
    'G8:local_business',
    'G8:psychologist',
    'G8:employment_service',
    'B2:T1+asset-resident_voice',
    'B2:T3+asset-resident_voice',
    'B2:T6+asset-storage',
    'B2:T6+asset-volunteers',
  ])
})

describe('an expected kind of partner', () => {
  test('is a ghost as long as nobody of that kind is there, and knows what it would be', () => {
    const expected = expecting('school', 'psychologist')
    expect(ghosts(expected, actor('a')).map(({ id, kind }) => [id, kind])).toEqual([
      ['G8:school', 'organisation'],
      ['G8:psychologist', 'professional'],
    ])
    const school = actor('s', { subkind: 'school' }, 'organisation')
    expect(idsOf(expected, school)).toEqual(['G8:psychologist'])
  })

  test.each(['does_not_fit', 'unwanted'])('is gone once it was answered with %s', (verdict) => {
    expect(idsOf(expecting('school'), answer('G8', ['school'], verdict))).toEqual([])
  })

  test('on the agenda is still missing', () => {
    const kept = idsOf(expecting('school'), answer('G8', ['school'], 'on_agenda'))
    expect(kept).toEqual(['G8:school'])
  })

  test('not now comes back after six months', () => {
    const recent = answer('G8', ['school'], 'not_now', '2026-06-01')
    const old = answer('G8', ['school'], 'not_now', '2026-05-01')
    expect(idsOf(expecting('school'), recent)).toEqual([])
    expect(idsOf(expecting('school'), old)).toEqual(['G8:school'])
  })
})

describe('what a team requires', () => {
  const team = entity('t', 'team', { form: 'team', requires: ['storage'] })
  const storage = entity('asset-storage', 'asset')
  const seat = relation('a', 't', 'MEMBER_OF_TEAM')

  test('is an empty chair beside its members, whoever else offers it', () => {
    const other = [actor('b'), relation('b', 'asset-storage', 'OFFERS')]
    const found = ghosts(team, storage, actor('a'), seat, ...other)
    expect(found.map(({ id, beside }) => [id, beside])).toEqual([['B2:asset-storage+t', ['a']]])
  })

  test('is no chair once a member brings it', () => {
    expect(
      idsOf(team, storage, actor('a'), seat, relation('a', 'asset-storage', 'OFFERS')),
    ).toEqual([])
  })

  test('is gone when it was answered, for the chair or for the whole table', () => {
    for (const subjects of [['asset-storage', 't'], ['t']])
      expect(idsOf(team, storage, actor('a'), seat, answer('B2', subjects, 'unwanted'))).toEqual([])
  })
})
