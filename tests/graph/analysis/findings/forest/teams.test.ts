import { describe, expect, test } from 'vitest'
import type { Entity, Relation } from '../../../../../graph/model/element.ts'
import { actor, entity, relation } from '../../drawn.ts'
import { ruled } from '../ruled.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
const everybody = names.map((name) => actor(name, {}, 'organisation'))
const team = (id: string, fields: object = {}): Entity =>
  entity(id, 'team', { name: id, form: 'network', ...fields })
const seats = (id: string, members: readonly string[]): readonly Relation[] =>
  members.map((member) => relation(member, id, 'MEMBER_OF_TEAM'))
const goal = (id: string): readonly (Entity | Relation)[] => [
  entity(`${id}-goal`, 'goal'),
  relation(id, `${id}-goal`, 'HAS_GOAL'),
]

describe('B1, overlapping consultations', () => {
  const found = ruled('B1')
  const two = [team('s'), team('t')]

  test('are two without a goal that share most of their members', () => {
    const all = [...seats('s', ['a', 'b', 'c', 'd']), ...seats('t', ['a', 'b', 'c', 'e', 'f'])]
    expect(found(...everybody, ...two, ...all)).toEqual(['B1:s+t forest'])
  })

  test('are none when fewer are shared, when one has three members, or when their subjects differ', () => {
    const few = [...seats('s', ['a', 'b', 'c', 'd']), ...seats('t', ['a', 'b', 'e', 'f', 'g'])]
    expect(found(...everybody, ...two, ...few)).toEqual([])
    const small = [...seats('s', ['a', 'b', 'c']), ...seats('t', ['a', 'b', 'c', 'd'])]
    expect(found(...everybody, ...two, ...small)).toEqual([])
    const same = [...seats('s', ['a', 'b', 'c', 'd']), ...seats('t', ['a', 'b', 'c', 'd'])]
    expect(found(...everybody, ...two, ...same, ...goal('s'))).toEqual([])
  })

  test('do not count the coordinator, nor two of one house twice', () => {
    const her = actor('p', { flags: ['coordinator'] }, 'professional')
    const all = [...seats('s', ['a', 'b', 'c', 'p']), ...seats('t', ['a', 'b', 'c', 'p'])]
    expect(found(...everybody, her, ...two, ...all)).toEqual([])
    const staff = actor('q', {}, 'professional')
    const house = [...seats('s', ['a', 'q', 'b', 'c']), ...seats('t', ['a', 'q', 'b', 'c'])]
    const works = relation('q', 'a', 'WORKS_FOR')
    expect(found(...everybody, staff, works, ...two, ...house)).toEqual([])
  })
})

describe('B2, who is needed', () => {
  const found = ruled('B2')
  const minibus = entity('asset-minibus', 'asset')
  const people = entity('asset-volunteers', 'asset')
  const needs = team('t', { requires: ['minibus'] })

  test('is what nobody at the table offers', () => {
    expect(found(...everybody, minibus, needs, ...seats('t', ['a', 'b']))).toEqual(['B2:t forest'])
    const offered = relation('a', 'asset-minibus', 'OFFERS')
    expect(found(...everybody, minibus, needs, offered, ...seats('t', ['a', 'b']))).toEqual([])
  })

  test('is also who says that being informed is enough, unless they speak for somebody', () => {
    const seat = relation('a', 't', 'MEMBER_OF_TEAM', { wanted: 'inform' })
    expect(found(...everybody, team('t'), seat)).toEqual(['B2:t forest'])
    const speaks = [entity('group-seniors', 'target_group'), relation('a', 'group-seniors', 'SPEAKS_FOR')] // prettier-ignore
    expect(found(...everybody, team('t'), seat, ...speaks)).toEqual([])
  })

  test('never counts volunteers of residents as a supply at hand', () => {
    const group = actor('r', { subkind: 'resident_group' }, 'resident')
    const offer = relation('r', 'asset-volunteers', 'OFFERS')
    const asks = team('t', { requires: ['volunteers'] })
    expect(found(...everybody, group, people, offer, asks, ...seats('t', ['a']))).toEqual([
      'B2:t forest',
    ])
  })
})

test('B3, a large table, begins at nine as written, and a learning community is none', () => {
  const found = ruled('B3')
  expect(found(...everybody, team('t'), ...seats('t', names))).toEqual(['B3:t forest'])
  expect(found(...everybody, team('t'), ...seats('t', names.slice(1)))).toEqual([])
  const learning = team('t', { form: 'learning_community' })
  expect(found(...everybody, learning, ...seats('t', names))).toEqual([])
})

describe('B4, one shared goal', () => {
  const found = ruled('B4')

  test('is missing with no goal or two, and where it is shared partly or not', () => {
    expect(found(team('t', { criterionSharedGoal: 'yes' }))).toEqual(['B4:t forest'])
    for (const criterionSharedGoal of ['no', 'partly'])
      expect(found(team('t', { criterionSharedGoal }), ...goal('t'))).toEqual(['B4:t forest'])
  })

  test('is a question where nobody discussed or asked it, and nothing where it is shared', () => {
    expect(found(team('t'), ...goal('t'))).toEqual(['B4:t question'])
    const open = team('t', { criterionSharedGoal: 'not_discussed' })
    expect(found(open, ...goal('t'))).toEqual(['B4:t question'])
    expect(found(team('t', { criterionSharedGoal: 'yes' }), ...goal('t'))).toEqual([])
    expect(found(team('t', { form: 'learning_community' }))).toEqual([])
  })
})

test('B5 asks where not all decide as equals or it was not discussed, and leaves alone what was not asked', () => {
  const found = ruled('B5')
  for (const criterionEqualDecisions of ['no', 'not_discussed'])
    expect(found(team('t', { criterionEqualDecisions }))).toEqual(['B5:t forest'])
  for (const fields of [
    {},
    { criterionEqualDecisions: 'partly' },
    { criterionPooledResources: 'no' },
  ])
    // prettier-ignore
    expect(found(team('t', fields))).toEqual([])
})

describe('B6, hours without a shared goal', () => {
  const found = ruled('B6')
  const table = team('t', { meetingsPerYear: 10, hours: 3 })

  test('begins at thirty hours exactly, and counts two of one house once', () => {
    expect(found(...everybody, table, ...seats('t', ['a']))).toEqual(['B6:a forest'])
    const less = team('t', { meetingsPerYear: 29, hours: 1 })
    expect(found(...everybody, less, ...seats('t', ['a']))).toEqual([])
    const half = team('t', { meetingsPerYear: 10, hours: 2 })
    const staff = actor('q', {}, 'professional')
    const works = relation('q', 'a', 'WORKS_FOR')
    expect(found(...everybody, staff, works, half, ...seats('t', ['a', 'q']))).toEqual([])
  })

  test('counts no hours of residents, and none of a table whose goal is shared', () => {
    const group = actor('r', { subkind: 'resident_group' }, 'resident')
    expect(found(group, table, ...seats('t', ['r']))).toEqual([])
    const shared = team('t', { meetingsPerYear: 10, hours: 3, criterionSharedGoal: 'yes' })
    expect(found(...everybody, shared, ...goal('t'), ...seats('t', ['a']))).toEqual([])
  })
})

test('K2 is a small team with three answers yes and none no', () => {
  const found = ruled('K2')
  const yes = { criterionSharedGoal: 'yes', criterionRightPartners: 'yes', criterionEqualDecisions: 'yes' } // prettier-ignore
  const members = seats('t', ['a', 'b', 'c'])
  expect(found(...everybody, team('t', { ...yes, form: 'team' }), ...members)).toEqual([
    'K2:t strength',
  ])
  const no = team('t', { ...yes, form: 'team', criterionPooledResources: 'no' })
  expect(found(...everybody, no, ...members)).toEqual([])
  expect(found(...everybody, team('t', { ...yes }), ...seats('t', names))).toEqual([])
})
