import { expect, test } from 'vitest'
import { coverOf } from '../../../graph/analysis/cover.ts'
import { lensAt } from '../../../graph/analysis/lens.ts'
import { networkOf } from '../../../graph/analysis/network.ts'
import { checkedEntity } from '../../../graph/model/check.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { asId } from '../../../graph/model/ids.ts'
import { actor, drawn, entity, relation } from './drawn.ts'
import { network as vlierhoek } from './vlierhoek.ts'

const map = checkedEntity({
  id: 'map',
  kind: 'map',
  fields: { name: 'Test', expectedSubkinds: ['school', 'youth'], areaGroups: ['seniors'] },
})
const school = actor('s', { subkind: 'school', sector: ['education'] }, 'organisation')
const [a, b] = [actor('a'), actor('b')]

const cover = (goal: string | null, ...elements: readonly (Entity | Relation)[]) =>
  coverOf(
    networkOf(drawn(map, ...elements), lensAt('2026-11-22')),
    goal === null ? null : asId(goal),
  )

const schoolIn = (goal: string | null, ...elements: readonly (Entity | Relation)[]) =>
  cover(goal, ...elements).kinds[0]?.presence

test('a kind is missing, without a line, thinly or well connected in the neighbourhood', () => {
  expect(schoolIn(null, a)).toBe('missing')
  expect(schoolIn(null, school, a)).toBe('unconnected')
  expect(schoolIn(null, school, a, relation('s', 'a'))).toBe('thin')
  expect(schoolIn(null, school, a, b, relation('s', 'a'), relation('s', 'b'))).toBe('well')
})

test('for a goal only lines with who takes part count, and who takes part is well there', () => {
  const goal = entity('i', 'initiative', { name: 'i' })
  const seat = relation('a', 'i', 'PARTICIPATES_IN')
  const others = [relation('s', 'b'), relation('s', 'c')]
  expect(schoolIn('i', goal, seat, school, a, b, actor('c'), ...others)).toBe('unconnected')
  expect(schoolIn('i', goal, seat, school, a, relation('s', 'a'))).toBe('thin')
  const own = relation('s', 'i', 'PARTICIPATES_IN')
  expect(schoolIn('i', goal, seat, own, school, a)).toBe('well')
})

test('what a goal requires is well there only at the table', () => {
  const team = entity('t', 'team', { form: 'team', requires: ['storage'] })
  const around = [
    team,
    entity('asset-storage', 'asset'),
    a,
    b,
    school,
    ...['a', 'b'].map((id) => relation(id, 't', 'MEMBER_OF_TEAM')),
    relation('s', 'asset-storage', 'OFFERS'),
  ]
  const means = (...more: readonly Relation[]) => cover('t', ...around, ...more).means[0]?.presence
  expect(means()).toBe('unconnected')
  expect(means(relation('s', 'a'), relation('s', 'b'))).toBe('thin')
  expect(means(relation('s', 't', 'MEMBER_OF_TEAM'))).toBe('well')
  expect(cover('t', team, a).means).toMatchObject([{ asset: 'asset-storage', presence: 'missing' }])
})

test('groups and sectors are counted by kind of actor', () => {
  const seniors = entity('group-seniors', 'target_group')
  const { groups, sectors } = cover(
    null,
    school,
    a,
    seniors,
    relation('a', 'group-seniors', 'SERVES'),
  )
  const counts = groups.map(({ key, all, byKind }) => [key, all.count, byKind.map((k) => k.count)])
  expect(counts).toEqual([['seniors', 1, [0, 1, 0, 0]]])
  expect(sectors.map(({ key, all }) => [key, all.count])).toEqual([['education', 1]])
})

test('residents are counted and not handed out', () => {
  const resident = actor('r', { subkind: 'volunteer' }, 'resident')
  const seniors = entity('group-seniors', 'target_group')
  const { groups } = cover(null, resident, seniors, relation('r', 'group-seniors', 'SERVES'))
  expect(groups[0]?.all).toMatchObject({ count: 1, residents: 1, named: [] })
})

test('in De Vlierhoek nobody is there for children, carers and people with a disability, and four kinds are missing', () => {
  const { kinds, groups } = coverOf(vlierhoek, null)
  const missing = (rows: readonly { key: string; presence: string }[]) =>
    rows.filter(({ presence }) => presence === 'missing').map(({ key }) => key)
  expect(missing(kinds)).toEqual([
    'poverty_association',
    'local_business',
    'psychologist',
    'employment_service',
  ])
  expect(missing(groups.map(({ key, all }) => ({ key, ...all })))).toEqual([
    'children',
    'carers',
    'people_with_disability',
  ])
})

test('a goal that is not there is the neighbourhood', () => {
  expect(cover('nobody', a)).toEqual(cover(null, a))
})
