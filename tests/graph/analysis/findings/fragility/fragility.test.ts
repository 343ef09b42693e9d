import { describe, expect, test } from 'vitest'
import type { Entity, Relation } from '../../../../../graph/model/element.ts'
import { actor, entity, relation } from '../../drawn.ts'
import { ruled } from '../ruled.ts'

type Contents = Parameters<typeof entity>[2]
const actors = (letters: string): readonly Entity[] => [...letters].map((id) => actor(id))
const her = actor('p', { flags: ['coordinator'] }, 'professional')
const initiative = (id: string, fields: Contents = {}): Entity =>
  entity(id, 'initiative', { name: id, phase: 'running', ...fields })
const seat = (who: string, fields: Contents): Relation =>
  relation(who, 'i', 'PARTICIPATES_IN', fields)

test('F2 is what falls apart without the coordinator, and silent without one', () => {
  const found = ruled('F2')
  const hers = ['a', 'b'].map((id) => relation(id, 'p'))
  expect(found(her, ...actors('ab'), ...hers)).toEqual(['F2:p fragility'])
  expect(found(her, ...actors('ab'), ...hers, relation('a', 'b'))).toEqual([])
  expect(found(...actors('ab'))).toEqual([])
})

test('F3 is a house whose lines outward run through one employee', () => {
  const found = ruled('F3')
  const staff = [actor('q', {}, 'professional'), relation('q', 'a', 'WORKS_FOR')]
  const lines = ['b', 'c', 'd'].map((id) => relation('q', id))
  expect(found(...actors('abcd'), ...staff, ...lines)).toEqual(['F3:a+q fragility'])
  expect(found(...actors('abc'), ...staff, ...lines.slice(0, 2))).toEqual([])
  const own = [relation('a', 'e'), relation('a', 'f'), relation('a', 'g')]
  expect(found(...actors('abcdefg'), ...staff, ...lines, ...own)).toEqual([])
})

test('F4 is money that ends within a year; without an end it is silent', () => {
  const found = ruled('F4')
  expect(found(initiative('i', { fundedUntil: '2027-11-24' }))).toEqual(['F4:i fragility'])
  expect(found(initiative('i', { fundedUntil: '2027-11-25' }))).toEqual([])
  expect(found(initiative('i', { fundedUntil: '2026-11-23' }))).toEqual([])
  expect(found(initiative('i'))).toEqual([])
})

describe('F5, one driver', () => {
  const found = ruled('F5')
  const person = actor('r', { subkind: 'initiator' }, 'resident')

  test('is an individual alone, not an organisation alone', () => {
    expect(found(person, initiative('i'), seat('r', { role: 'driver' }))).toEqual([
      'F5:i fragility',
    ])
    expect(found(...actors('a'), initiative('i'), seat('a', { role: 'driver' }))).toEqual([])
  })

  test('is not helped by somebody who knows only the driver', () => {
    const both = [seat('r', { role: 'driver' }), seat('a', { role: 'organiser' })]
    const tied = relation('a', 'r')
    expect(found(person, ...actors('a'), initiative('i'), ...both, tied)).toEqual([
      'F5:i fragility',
    ])
    const known = relation('a', 'b')
    expect(found(person, ...actors('ab'), initiative('i'), ...both, tied, known)).toEqual([])
  })
})

test('F6 is three questionings in a year, planned ones not counted', () => {
  const found = ruled('F6')
  const asked = (...dates: readonly string[]) =>
    dates.flatMap((date, nth) => [entity(`c${nth}`, 'contact_moment', { date, subkind: 'survey' }), relation(`c${nth}`, 'a', 'ASKED')]) // prettier-ignore
  expect(found(...actors('a'), ...asked('2026-02', '2026-05', '2026-10'))).toEqual([
    'F6:a fragility',
  ])
  expect(found(...actors('a'), ...asked('2025-10', '2026-05', '2026-10'))).toEqual([])
  expect(found(...actors('a'), ...asked('2026-02', '2026-05', '2027-01'))).toEqual([])
})

describe('F7 and F10, agreements', () => {
  const some = entity('x', 'agreement', { name: 'Elders' })
  const chain = ['ab', 'bc'].map(([x = '', y = '']) => relation(x, y))

  test('F7 is a line that alone joins parts, of one thread, once agreements are noted', () => {
    const found = ruled('F7')
    expect(found(...actors('abc'), ...chain)).toEqual([])
    expect(found(...actors('abc'), ...chain, some)).toEqual([
      'F7:a+b fragility',
      'F7:b+c fragility',
    ])
    const second = relation('a', 'b', 'REFERS_TO')
    expect(found(...actors('abc'), ...chain, some, second)).toEqual(['F7:b+c fragility'])
    const agreed = ['b', 'c'].map((id) => relation(id, 'x', 'AGREED_IN'))
    expect(found(...actors('abc'), ...chain, some, ...agreed)).toEqual(['F7:a+b fragility'])
  })

  test('F10 is a team of more than six months without agreements, or past their review', () => {
    const found = ruled('F10')
    const team = (since: string) => entity('t', 'team', { form: 'team', since })
    expect(found(some, team('2026-04'))).toEqual(['F10:t fragility'])
    expect(found(some, team('2026-06'))).toEqual([])
    const own = (fields: Contents) => entity('y', 'agreement', { aboutId: 't', ...fields })
    expect(found(team('2026-04'), own({ reviewOn: '2027-01' }))).toEqual([])
    expect(found(team('2026-04'), own({ reviewOn: '2026-10' }))).toEqual(['F10:t fragility'])
  })
})

test('F8 is a line that sleeps with nothing in common', () => {
  const found = ruled('F8')
  const old = relation('a', 'b', 'COORDINATES_WITH', { lastContact: '2024' })
  const food = [entity('theme-food', 'theme'), ...['a', 'b'].map((id) => relation(id, 'theme-food', 'ACTIVE_ON'))] // prettier-ignore
  expect(found(...actors('ab'), old)).toEqual(['F8:a+b fragility'])
  expect(found(...actors('ab'), old, ...food)).toEqual([])
})

test('F9 is a wish for less, as good news', () => {
  const found = ruled('F9')
  const wish = (actual: string, wanted: string) => found(...actors('a'), initiative('i'), seat('a', { actual, wanted })) // prettier-ignore
  expect(wish('advise', 'inform')).toEqual(['F9:a+i fragility'])
  expect(wish('inform', 'advise')).toEqual([])
})

test('F11 asks about a form with many partners or a goal that is not shared', () => {
  const found = ruled('F11')
  const team = (fields: Contents) => entity('t', 'team', { form: 'network', ...fields })
  const many = 'abcdefghi'.split('')
  const seats = many.map((id) => relation(id, 't', 'MEMBER_OF_TEAM'))
  const shared = team({ governanceForm: 'shared' })
  expect(found(...many.map((id) => actor(id)), shared, ...seats)).toEqual(['F11:t question'])
  expect(found(...actors('ab'), shared, ...seats.slice(0, 2))).toEqual([])
  expect(found(team({ governanceForm: 'shared', criterionSharedGoal: 'partly' }))).toEqual(['F11:t question']) // prettier-ignore
  const led = team({ governanceForm: 'lead_organisation' })
  const wanting = ['a', 'b'].map((id) =>
    relation(id, 't', 'MEMBER_OF_TEAM', { wanted: 'co_decide' }),
  )
  expect(found(...actors('ab'), led, ...wanting)).toEqual(['F11:t question'])
})

test('F12 is one champion, or a mandate that ends within a year; G10 is none', () => {
  const policy = initiative('i', {
    subkind: 'caring_neighbourhood',
    requires: ['decision_mandate'],
  })
  const champion = (who: string, until?: string) =>
    seat(who, { role: 'champion', commitNow: 'help', ...(until === undefined ? {} : { until }) })
  expect(ruled('F12')(...actors('a'), policy, champion('a'))).toEqual(['F12:i fragility'])
  expect(ruled('F12')(...actors('ab'), policy, champion('a'), champion('b'))).toEqual([])
  expect(ruled('F12')(...actors('ab'), policy, champion('a', '2027-06'), champion('b'))).toEqual(['F12:i fragility']) // prettier-ignore
  expect(ruled('G10')(...actors('a'), policy)).toEqual(['G10:i gap'])
  expect(ruled('G10')(...actors('a'), policy, champion('a'))).toEqual([])
})
