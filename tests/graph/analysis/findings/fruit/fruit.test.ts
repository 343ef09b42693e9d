import { describe, expect, test } from 'vitest'
import type { Entity, Relation } from '../../../../../graph/model/element.ts'
import { actor, entity, relation } from '../../drawn.ts'
import { ruled } from '../ruled.ts'

type Contents = Parameters<typeof entity>[2]
const food = entity('theme-food', 'theme')
const seniors = entity('group-seniors', 'target_group')
const actors = (letters: string): readonly Entity[] => [...letters].map((id) => actor(id))
const on = (...ids: readonly string[]): readonly Relation[] =>
  ids.map((id) => relation(id, 'theme-food', 'ACTIVE_ON'))
const forSeniors = (...ids: readonly string[]): readonly Relation[] =>
  ids.map((id) => relation(id, 'group-seniors', 'SERVES'))
const initiative = (id: string, fields: Contents = {}): Entity =>
  entity(id, 'initiative', {
    name: id,
    subkind: 'caring_neighbourhood',
    phase: 'running',
    ...fields,
  })

describe('L1, close the triangle', () => {
  const found = ruled('L1')
  const common = [food, seniors, ...on('a', 'b'), ...forSeniors('a', 'b')]
  const both = ['ac', 'bc', 'ad', 'bd'].map(([x = '', y = '']) => relation(x, y))

  test('takes two partners in common and common ground', () => {
    expect(found(...actors('abcd'), ...common, ...both)).toEqual(['L1:a+b fruit'])
    expect(found(...actors('abcd'), ...common, ...both.slice(0, 3))).toEqual([])
    expect(found(...actors('abcd'), food, ...on('a', 'b'), ...both)).toEqual([])
    expect(found(...actors('abcd'), ...common, ...both, relation('a', 'b'))).toEqual([])
  })

  test('never an individual resident', () => {
    const person = actor('a', { subkind: 'initiator' }, 'resident')
    expect(found(person, ...actors('bcd'), ...common, ...both)).toEqual([])
  })
})

test('L2 is a place in common and no tie; a resident is not handed out', () => {
  const found = ruled('L2')
  const place = entity('p', 'place', { name: 'De Vlierboom' })
  const here = ['a', 'b'].map((id) => relation(id, 'p', 'PRESENT_AT'))
  expect(found(...actors('ab'), place, ...here)).toEqual(['L2:a+b fruit'])
  expect(found(...actors('ab'), place, ...here, relation('a', 'b'))).toEqual([])
  expect(found(...actors('ab'), place, ...here, relation('a', 'b', 'KNOWS'))).toEqual(['L2:a+b fruit']) // prettier-ignore
  const person = actor('a', { subkind: 'initiator' }, 'resident')
  expect(found(person, ...actors('b'), place, ...here)).toEqual([])
})

test('L4 wakes a line that sleeps more than twelve months, where something is shared today', () => {
  const found = ruled('L4')
  const line = (lastContact: string) => relation('a', 'b', 'COORDINATES_WITH', { lastContact })
  expect(found(...actors('ab'), food, ...on('a', 'b'), line('2025-10'))).toEqual(['L4:a+b fruit'])
  expect(found(...actors('ab'), food, ...on('a', 'b'), line('2025-11'))).toEqual([])
  expect(found(...actors('ab'), food, ...on('a'), line('2025-10'))).toEqual([])
  const awake = relation('a', 'b', 'KNOWS')
  expect(found(...actors('ab'), food, ...on('a', 'b'), line('2025-10'), awake)).toEqual([])
})

describe('L5, thin inside a shared initiative', () => {
  const found = ruled('L5')
  const seat = (who: string, role: string) => relation(who, 'i', 'PARTICIPATES_IN', { role })
  const seats = [seat('a', 'driver'), seat('b', 'partner')]

  test('is less than is needed, up to coordinating', () => {
    const needed = initiative('i', { neededIntensity: 3 })
    expect(found(...actors('ab'), needed, ...seats)).toEqual(['L5:a+i fruit'])
    const mutual = relation('a', 'b', 'SHARES_INFO_WITH', { mutual: true })
    expect(found(...actors('ab'), needed, ...seats, mutual)).toEqual(['L5:a+i fruit'])
    expect(found(...actors('ab'), initiative('i', { neededIntensity: 2 }), ...seats, mutual)).toEqual([]) // prettier-ignore
    expect(found(...actors('ab'), initiative('i', { neededIntensity: 5 }), ...seats, relation('a', 'b'))).toEqual([]) // prettier-ignore
    expect(found(...actors('ab'), initiative('i'), ...seats)).toEqual([])
  })

  test('counts the tie of the driver’s own group', () => {
    const person = actor('r', { subkind: 'initiator' }, 'resident')
    const group = actor('g', { subkind: 'resident_group' }, 'resident')
    const member = relation('r', 'g', 'MEMBER_OF')
    const needed = initiative('i', { neededIntensity: 3 })
    const own = [person, group, member, needed, seat('r', 'driver'), seat('b', 'partner')]
    expect(found(...actors('b'), ...own)).toEqual(['L5:i+r fruit'])
    expect(found(...actors('b'), ...own, relation('b', 'g'))).toEqual([])
  })
})

test('L6 is half the themes and a group in common, without a driver in common', () => {
  const found = ruled('L6')
  const two = [initiative('i'), initiative('j'), food, seniors]
  const about = ['i', 'j'].flatMap((id) => [relation(id, 'theme-food', 'ABOUT'), relation(id, 'group-seniors', 'FOR_GROUP')]) // prettier-ignore
  expect(found(...two, ...about)).toEqual(['L6:i+j fruit'])
  const lead = ['i', 'j'].map((id) => relation('a', id, 'PARTICIPATES_IN', { role: 'driver' }))
  expect(found(...actors('a'), ...two, ...about, ...lead)).toEqual([])
  const others = ['x', 'y'].flatMap((key) => [entity(`theme-${key}`, 'theme'), relation('j', `theme-${key}`, 'ABOUT')]) // prettier-ignore
  expect(found(...two, ...about, ...others)).toEqual([])
})

test('L7 is a referral without a way back and without anything else', () => {
  const found = ruled('L7')
  const refers = relation('a', 'b', 'REFERS_TO')
  expect(found(...actors('ab'), refers)).toEqual(['L7:a+b fruit'])
  expect(found(...actors('ab'), refers, relation('b', 'a', 'REFERS_TO'))).toEqual([])
  expect(found(...actors('ab'), refers, relation('a', 'b'))).toEqual([])
  expect(found(...actors('ab'), relation('a', 'b', 'REFERS_TO', { feedback: true }))).toEqual([])
})

test('L8 reads what is there, of at most three years, before a planned questioning', () => {
  const found = ruled('L8')
  const planned = [entity('c', 'contact_moment', { date: '2027-01', subkind: 'survey_planned' }), seniors, relation('c', 'group-seniors', 'ASKED')] // prettier-ignore
  const inventory = (date: string) => entity('s', 'source', { subkind: 'existing_inventory', date })
  expect(found(...planned, inventory('2023-12'))).toEqual(['L8:seniors fruit'])
  expect(found(...planned, inventory('2023-10'))).toEqual([])
  expect(found(...planned)).toEqual([])
})

test('L9 joins an idea to what others run for the same people', () => {
  const found = ruled('L9')
  const about = ['i', 'j'].flatMap((id) => [relation(id, 'theme-food', 'ABOUT'), relation(id, 'group-seniors', 'FOR_GROUP')]) // prettier-ignore
  const idea = initiative('i', { phase: 'idea' })
  expect(found(idea, initiative('j'), food, seniors, ...about)).toEqual(['L9:i+j fruit'])
  expect(found(initiative('i'), initiative('j'), food, seniors, ...about)).toEqual([])
})
