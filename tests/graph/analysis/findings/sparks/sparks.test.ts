import { describe, expect, test } from 'vitest'
import type { Entity, Relation } from '../../../../../graph/model/element.ts'
import { actor, entity, relation } from '../../drawn.ts'
import { ruled } from '../ruled.ts'

const youth = entity('theme-youth', 'theme')
const two = [actor('a'), actor('b')]
const initiative = (fields: Parameters<typeof entity>[2] = {}): Entity =>
  entity('i', 'initiative', { name: 'i', phase: 'running', ...fields })
const seat = (who: string, fields: Parameters<typeof entity>[2]): Relation =>
  relation(who, 'i', 'PARTICIPATES_IN', fields)
const keen = (who: string, energy = 'spark'): Relation =>
  relation(who, 'theme-youth', 'ENERGY_FOR', { energy })

describe('S2, ambition above the energy', () => {
  const found = ruled('S2')

  test.each([
    ['strengthen', ['none'], 'S2:i spark'],
    ['strengthen', ['spark'], undefined],
    ['extend', ['spark'], undefined],
    ['new', ['spark'], 'S2:i spark'],
    ['new', ['fire'], 'S2:i spark'],
    ['new', ['fire', 'fire'], undefined],
  ])('that wants to %s with %s', (ambition, energies, card) => {
    const seats = energies.map((energy, nth) => seat(nth === 0 ? 'a' : 'b', { energy }))
    expect(found(...two, initiative({ ambition }), ...seats)).toEqual(card ? [card] : [])
  })

  test('is a question where nobody was asked, whatever it wants', () => {
    expect(found(initiative({ ambition: 'strengthen' }))).toEqual(['S2:i question'])
    expect(found(initiative({ phase: 'ended' }))).toEqual([])
  })
})

test('S3 wants more than it gets, and not less', () => {
  const found = ruled('S3')
  const wish = (actual: string, wanted: string) => found(...two, initiative(), seat('a', { actual, wanted })) // prettier-ignore
  expect(wish('consult', 'advise')).toEqual(['S3:a+i spark'])
  expect(wish('advise', 'consult')).toEqual([])
  expect(found(...two, initiative(), seat('a', { wanted: 'advise' }))).toEqual([])
})

describe('S4, a spark without a place', () => {
  const found = ruled('S4')
  const about = relation('i', 'theme-youth', 'ABOUT')

  test('has its place from advise on', () => {
    const on = [youth, initiative(), about, keen('a')]
    expect(found(...two, ...on, seat('a', { actual: 'consult' }))).toEqual(['S4:a+youth spark'])
    expect(found(...two, ...on, seat('a', { actual: 'advise' }))).toEqual([])
    expect(found(...two, youth, keen('a', 'none'))).toEqual([])
  })

  test('of a resident who has not agreed is not shown', () => {
    const person = (agreed: boolean) => actor('r', { subkind: 'initiator', agreed }, 'resident')
    expect(found(person(false), youth, keen('r'))).toEqual([])
    expect(found(person(true), youth, keen('r'))).toEqual(['S4:r+youth spark'])
  })
})

test('S5 brings two sparks together, unless they are in one initiative on it', () => {
  const found = ruled('S5')
  expect(found(...two, youth, keen('a'), keen('b'))).toEqual(['S5:a+b+youth spark'])
  expect(found(...two, youth, keen('a'))).toEqual([])
  const on = [initiative(), relation('i', 'theme-youth', 'ABOUT')]
  expect(found(...two, youth, keen('a'), keen('b'), ...on, seat('a', {}), seat('b', {}))).toEqual(
    [],
  )
})

test('S6 is the driver of a residents’ initiative and of no other', () => {
  const found = ruled('S6')
  const person = actor('r', { subkind: 'initiator' }, 'resident')
  const warm = initiative({ subkind: 'warm_resident' })
  expect(found(person, warm, seat('r', { role: 'driver' }))).toEqual(['S6:i+r spark'])
  expect(found(person, initiative(), seat('r', { role: 'driver' }))).toEqual([])
})

describe('S7, a small success', () => {
  const found = ruled('S7')
  const moment = (date: string, success = true) =>
    found(entity('m', 'learning_moment', { date, saw: 'Iedereen kwam', success }))

  test('is told within six months', () => {
    expect(moment('2026-10-01')).toEqual(['S7:m spark'])
    expect(moment('2026-05-24')).toEqual([])
    expect(moment('2026-10-01', false)).toEqual([])
  })

  test('is also an initiative that grew warmer since', () => {
    const then = seat('a', { energy: 'none', until: '2026-08' })
    const now = relation('b', 'i', 'PARTICIPATES_IN', { energy: 'fire', since: '2026-09' })
    expect(found(...two, initiative(), then, now)).toEqual(['S7:i spark'])
    expect(found(...two, initiative(), seat('a', { energy: 'fire' }))).toEqual([])
  })
})

describe('S8, a connector who is willing', () => {
  const found = ruled('S8')
  const asked = { coverage: 'complete' }
  const worlds = 'abc'.split('').map((id) => actor(id, { ...asked, workingLanguage: 'nl' }))
  const others = 'def'.split('').map((id) => actor(id, { ...asked, workingLanguage: 'fr' }))
  const full = ['ab', 'ac', 'bc', 'de', 'df', 'ef'].map(([a = '', b = '']) => relation(a, b))
  const between = [actor('m', asked), relation('m', 'a'), relation('m', 'd')]

  test('stands between the two and has a spark', () => {
    const map = [...worlds, ...others, ...full, ...between, youth]
    expect(found(...map, keen('m'))).toEqual(['S8:m spark'])
    expect(found(...map)).toEqual([])
  })

  test('is nobody who sits in three teams already', () => {
    const seats = ['x', 'y', 'z'].flatMap((id) => [entity(id, 'team'), relation('m', id, 'MEMBER_OF_TEAM')]) // prettier-ignore
    expect(found(...worlds, ...others, ...full, ...between, youth, keen('m'), ...seats)).toEqual([])
  })
})
