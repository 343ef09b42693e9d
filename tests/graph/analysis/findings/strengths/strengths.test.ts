import { describe, expect, test } from 'vitest'
import type { Entity, Relation } from '../../../../../graph/model/element.ts'
import { actor, entity, relation } from '../../drawn.ts'
import { ruled } from '../ruled.ts'

describe('K1, a bridge that works', () => {
  const found = ruled('K1')
  const speaking = (letters: string, workingLanguage: string, kind?: string): readonly Entity[] =>
    letters.split('').map((id) => actor(id, { workingLanguage, coverage: 'complete' }, kind))
  const full = (letters: string): readonly Relation[] => {
    const ids = letters.split('')
    return ids.flatMap((from, at) => ids.slice(at + 1).map((to) => relation(from, to)))
  }
  const worlds = [...speaking('abcd', 'nl'), ...speaking('efgh', 'fr'), ...full('abcd'), ...full('efgh')] // prettier-ignore

  test('is a tie across two worlds that have far fewer than chance would put there', () => {
    expect(found(...worlds, relation('a', 'e'))).toEqual(['K1:a+e strength'])
    expect(found(...worlds)).toEqual([])
  })

  test('is none where they only know each other, nor where the worlds meet often', () => {
    expect(found(...worlds, relation('a', 'e', 'KNOWS'))).toEqual([])
    const often = ['ae', 'bf', 'cg', 'dh', 'af', 'be'].map(([x = '', y = '']) => relation(x, y))
    expect(found(...worlds, ...often)).toEqual([])
  })
})

describe('K3, residents co-produce', () => {
  const found = ruled('K3')
  const seniors = entity('group-seniors', 'target_group')
  const voice = [
    actor('a', { subkind: 'resident_group' }, 'resident'),
    relation('a', 'group-seniors', 'SPEAKS_FOR'),
  ]
  const initiative = (subkind: string) =>
    entity('i', 'initiative', { name: 'i', subkind, phase: 'running' })
  const forSeniors = relation('i', 'group-seniors', 'FOR_GROUP')
  const seat = (actual: string) => relation('a', 'i', 'PARTICIPATES_IN', { actual })

  test('is an initiative that those concerned make with others, or more', () => {
    const rest = [seniors, ...voice, initiative('caring_neighbourhood'), forSeniors]
    expect(found(...rest, seat('co_produce'))).toEqual(['K3:i strength'])
    expect(found(...rest, seat('consult'))).toEqual([])
    expect(found(...rest)).toEqual([])
  })

  test('is not said of what residents do by themselves', () => {
    const rest = [seniors, ...voice, initiative('warm_resident'), forSeniors]
    expect(found(...rest, seat('co_produce'))).toEqual([])
  })
})

describe('K4, a line with several threads', () => {
  const found = ruled('K4')
  const [a, b] = [actor('a'), actor('b')]

  test('is two sorts of relation, of which one is working together', () => {
    const threads = [relation('a', 'b'), relation('a', 'b', 'REFERS_TO')]
    expect(found(a, b, ...threads)).toEqual(['K4:a+b strength'])
    expect(found(a, b, relation('a', 'b'))).toEqual([])
    expect(found(a, b, relation('a', 'b', 'KNOWS'), relation('a', 'b', 'REFERS_TO'))).toEqual([])
  })

  test('a small team together is a thread, and one that sleeps is none', () => {
    const team = entity('t', 'team', { form: 'team' })
    const seats = ['a', 'b'].map((id) => relation(id, 't', 'MEMBER_OF_TEAM'))
    expect(found(a, b, team, ...seats, relation('a', 'b'))).toEqual(['K4:a+b strength'])
    const asleep = relation('a', 'b', 'REFERS_TO', { lastContact: '2024' })
    expect(found(a, b, relation('a', 'b'), asleep)).toEqual([])
  })

  test('an individual resident is not named', () => {
    const person = actor('a', { subkind: 'initiator' }, 'resident')
    expect(found(person, b, relation('a', 'b'), relation('a', 'b', 'REFERS_TO'))).toEqual([])
  })
})

describe('L3, an offer meets a need', () => {
  const found = ruled('L3')
  const hall = entity('asset-space', 'asset')
  const given = (from: string, asset = 'asset-space') => relation(from, asset, 'OFFERS')
  const asked = (from: string, asset = 'asset-space') => relation(from, asset, 'ASKS_FOR')

  test('is somebody who offers what another asks, tied or not', () => {
    const rest = [actor('a'), actor('b'), hall, given('a'), asked('b')]
    expect(found(...rest)).toEqual(['L3:a+b fruit'])
    expect(found(...rest, relation('a', 'b'))).toEqual(['L3:a+b fruit'])
    expect(found(...rest.slice(0, 4))).toEqual([])
  })

  test('is never the volunteers of a residents’ group', () => {
    const volunteers = entity('asset-volunteers', 'asset')
    const group = actor('a', { subkind: 'resident_group' }, 'resident')
    const lines = [given('a', 'asset-volunteers'), asked('b', 'asset-volunteers')]
    expect(found(group, actor('b'), volunteers, ...lines)).toEqual([])
    expect(found(actor('a'), actor('b'), volunteers, ...lines)).toEqual(['L3:a+b fruit'])
  })

  test('of a resident only with an own offer, and not against the word given', () => {
    const person = (agreed: boolean) => actor('a', { subkind: 'initiator', agreed }, 'resident')
    const rest = [actor('b'), hall, given('a'), asked('b')]
    expect(found(person(true), ...rest)).toEqual(['L3:a+b fruit'])
    expect(found(person(false), ...rest)).toEqual([])
  })
})
