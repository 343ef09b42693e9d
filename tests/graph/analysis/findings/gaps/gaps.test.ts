import { describe, expect, test } from 'vitest'
import { checkedEntity } from '../../../../../graph/model/check.ts'
import type { Entity, Relation } from '../../../../../graph/model/element.ts'
import { actor, entity, relation } from '../../drawn.ts'
import { ruled } from '../ruled.ts'

const asked = { coverage: 'complete', coverageDate: '2026-11-01' }
type Contents = Parameters<typeof actor>[1]

const many = (letters: string, fields: Contents = asked): readonly Entity[] =>
  [...letters].map((id) => actor(id, fields))
const chain = (letters: string): readonly Relation[] =>
  [...letters].slice(1).map((id, nth) => relation([...letters][nth] ?? '', id))

describe('G2, a separate island', () => {
  const found = ruled('G2')

  test('is one card for each, not for the largest part and not for somebody alone', () => {
    expect(found(...many('abcdefg'), ...chain('abc'), ...chain('de'))).toEqual(['G2:d+e gap'])
  })

  test('is a question where none of it was asked', () => {
    const island = many('de', {})
    expect(found(...many('abc'), ...island, ...chain('abc'), ...chain('de'))).toEqual([
      'G2:d+e question',
    ])
  })
})

describe('G3, far apart', () => {
  const found = ruled('G3')
  const food = entity('theme-food', 'theme')
  const seniors = entity('group-seniors', 'target_group')
  const everybody = entity('group-all', 'target_group')
  const both = (group: string): readonly Relation[] =>
    ['a', 'd'].flatMap((id) => [
      relation(id, 'theme-food', 'ACTIVE_ON'),
      relation(id, group, 'SERVES'),
    ])

  test('is a theme and a group in common, three ties apart', () => {
    const map = [...many('abcd'), food, seniors, ...both('group-seniors')]
    expect(found(...map, ...chain('abcd'))).toEqual(['G3:a+d gap'])
    expect(found(...map, relation('a', 'b'), relation('b', 'd'))).toEqual([])
    expect(found(...map)).toEqual([])
  })

  test('never is everybody in common, nor a resident, and where nobody was asked it is a question', () => {
    expect(found(...many('abcd'), food, everybody, ...both('group-all'), ...chain('abcd'))).toEqual([]) // prettier-ignore
    const person = actor('d', { subkind: 'initiator', ...asked }, 'resident')
    const map = [food, seniors, ...both('group-seniors'), ...chain('abcd')]
    expect(found(...many('abc'), person, ...map)).toEqual([])
    expect(found(...many('abcd', {}), ...map)).toEqual(['G3:a+d question'])
  })
})

describe('G4, worlds side by side', () => {
  const found = ruled('G4')
  const speaking = (letters: string, workingLanguage: string, fields: Contents = asked) =>
    many(letters, { workingLanguage, ...fields })
  const full = (letters: string): readonly Relation[] =>
    [...letters].flatMap((a, nth) => [...letters].slice(nth + 1).map((b) => relation(a, b)))

  test('are two languages without a line between them, where chance would put two', () => {
    const worlds = [...speaking('abc', 'nl'), ...speaking('def', 'fr')]
    expect(found(...worlds, ...full('abc'), ...full('def'))).toEqual(['G4:nl-fr gap'])
    const bridged = [relation('a', 'd'), relation('b', 'e'), relation('c', 'f')]
    expect(found(...worlds, ...full('abc'), ...full('def'), ...bridged)).toEqual(['G4:nl-fr ok'])
  })

  test('say nothing where a side has two, or too few were asked; who works in both is in neither', () => {
    expect(found(...speaking('abc', 'nl'), ...speaking('de', 'fr'), ...full('abc'))).toEqual([])
    const silent = [...speaking('abc', 'nl'), ...speaking('def', 'fr', {})]
    expect(found(...silent, ...full('abc'), ...full('def'))).toEqual([])
    const both = [...speaking('abc', 'nl'), ...speaking('def', 'both')]
    expect(found(...both, ...full('abc'))).toEqual([])
  })
})

describe('G5, the voice of those concerned', () => {
  const found = ruled('G5')
  const about = (fields: object = {}): readonly (Entity | Relation)[] => [
    entity('i', 'initiative', { subkind: 'caring_neighbourhood', phase: 'running', ...fields }),
    entity('group-seniors', 'target_group'),
    relation('i', 'group-seniors', 'FOR_GROUP'),
  ]
  const voice = [actor('a'), relation('a', 'group-seniors', 'SPEAKS_FOR')]
  const seat = (actual: string): Relation => relation('a', 'i', 'PARTICIPATES_IN', { actual })

  test('is missing below advise, and heard from there on', () => {
    expect(found(...about(), ...voice, seat('consult'))).toEqual(['G5:i gap'])
    expect(found(...about(), ...voice, seat('advise'))).toEqual([])
  })

  test('volunteers who speak for nobody are no voice; without anybody noted it is a question', () => {
    expect(found(...about(), actor('a'), seat('co_decide'))).toEqual(['G5:i gap'])
    expect(found(...about())).toEqual(['G5:i question'])
    expect(found(...about({ subkind: 'warm_resident' }))).toEqual([])
  })
})

test('G6 is a voiced need that nothing under way takes up for the same people', () => {
  const found = ruled('G6')
  const need = (status: string) => [
    entity('n', 'need', { text: 'Vervoer', status }),
    entity('theme-mobility', 'theme'),
    entity('group-seniors', 'target_group'),
    entity('group-youth', 'target_group'),
    relation('n', 'theme-mobility', 'NEEDS_ABOUT'),
    relation('n', 'group-seniors', 'NEEDS_FOR'),
  ]
  const bus = (phase: string, group: string) => [
    entity('i', 'initiative', { phase }),
    relation('i', 'theme-mobility', 'ABOUT'),
    relation('i', group, 'FOR_GROUP'),
  ]
  expect(found(...need('voiced'))).toEqual(['G6:n gap'])
  expect(found(...need('parked'))).toEqual([])
  expect(found(...need('voiced'), ...bus('running', 'group-seniors'))).toEqual([])
  expect(found(...need('voiced'), ...bus('idea', 'group-seniors'))).toEqual(['G6:n gap'])
  expect(found(...need('voiced'), ...bus('running', 'group-youth'))).toEqual(['G6:n gap'])
})

test('G7 is a step between the commitment of now and what is needed; more than needed is none', () => {
  const found = ruled('G7')
  const seat = (commitNow: string, commitNeeded: string) =>
    found(actor('a'), entity('i', 'initiative'), relation('a', 'i', 'PARTICIPATES_IN', { commitNow, commitNeeded })) // prettier-ignore
  expect(seat('let', 'help')).toEqual(['G7:a+i gap'])
  expect(seat('make', 'help')).toEqual([])
  expect(seat('none', 'none')).toEqual([])
})

test('G8 and G9 ask for what the map expects, and for groups that nobody names', () => {
  const map = checkedEntity({
    id: 'map',
    kind: 'map',
    fields: {
      name: 'Test',
      expectedSubkinds: ['library', 'school'],
      areaGroups: ['youth', 'seniors'],
    },
  })
  const library = actor('a', { subkind: 'library', sphere: 'formal', ...asked }, 'organisation')
  expect(ruled('G8')(map, library)).toEqual(['G8:school question'])
  const group = entity('group-seniors', 'target_group')
  const serves = relation('a', 'group-seniors', 'SERVES')
  expect(ruled('G9')(map, library, group, serves)).toEqual(['G9:seniors gap', 'G9:youth question'])
})
