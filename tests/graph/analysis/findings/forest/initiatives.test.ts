import { describe, expect, test } from 'vitest'
import type { Entity, Relation } from '../../../../../graph/model/element.ts'
import { actor, entity, relation } from '../../drawn.ts'
import { ruled } from '../ruled.ts'

const initiative = (id: string, fields: object = {}): Entity =>
  entity(id, 'initiative', {
    name: id,
    subkind: 'caring_neighbourhood',
    phase: 'running',
    ...fields,
  })
const drives = (who: string, id: string): Relation =>
  relation(who, id, 'PARTICIPATES_IN', { role: 'driver' })

test('B7 asks the scale question of care alone, until it is answered with another scale or yes', () => {
  const found = ruled('B7')
  const care = (fields: object) =>
    found(initiative('i', { subkind: 'neighbourhood_care', ...fields }))
  for (const fields of [
    {},
    { scaleAnswer: 'unanswered' },
    { scaleAnswer: 'partly' },
    { scaleAnswer: 'no' },
  ])
    // prettier-ignore
    expect(care(fields)).toEqual(['B7:i forest'])
  expect(care({ scaleAnswer: 'yes' })).toEqual([])
  expect(care({ scaleAnswer: 'no', scaleBest: 'municipality' })).toEqual([])
  expect(found(initiative('i'))).toEqual([])
})

describe('B8, lighter than it is', () => {
  const found = ruled('B8')
  const goal = (needed: number) => entity('g', 'goal', { neededIntensity: needed })
  const pair = [actor('a'), actor('b')]

  test('of two who are partners for one goal, at two steps of difference', () => {
    const partners = relation('a', 'b', 'PARTNERS_WITH', { duration: 'permanent', goalId: 'g' })
    expect(found(...pair, goal(3), partners)).toEqual(['B8:a+b forest'])
    expect(found(...pair, goal(4), partners)).toEqual([])
    expect(found(...pair, relation('a', 'b', 'PARTNERS_WITH', { duration: 'permanent' }))).toEqual(
      [],
    )
  })

  test('of a team with one goal, not of a network', () => {
    const has = relation('t', 'g', 'HAS_GOAL')
    const seat = relation('a', 't', 'MEMBER_OF_TEAM')
    const team = entity('t', 'team', { form: 'team', duration: 'permanent' })
    expect(found(...pair, team, goal(2), has, seat)).toEqual(['B8:t forest'])
    const network = entity('t', 'team', { form: 'network', duration: 'permanent' })
    expect(found(...pair, network, goal(2), has, seat)).toEqual([])
  })
})

describe('B9, scattered', () => {
  const found = ruled('B9')
  const topics = [entity('theme-food', 'theme'), entity('group-seniors', 'target_group'), entity('group-all', 'target_group')] // prettier-ignore
  const three = ['i', 'j', 'k'].flatMap((id, nth) => [
    initiative(id),
    relation(id, 'theme-food', 'ABOUT'),
    actor(`d${nth}`),
    drives(`d${nth}`, id),
  ])
  const forGroup = (group: string) => ['i', 'j', 'k'].map((id) => relation(id, group, 'FOR_GROUP'))

  test('is a theme and a group with three that run and do not coordinate', () => {
    expect(found(...topics, ...three, ...forGroup('group-seniors'))).toEqual([
      'B9:food+seniors forest',
    ])
  })

  test('is never everybody, nor where a third of the drivers coordinate', () => {
    expect(found(...topics, ...three, ...forGroup('group-all'))).toEqual([])
    const ties = relation('d0', 'd1')
    expect(found(...topics, ...three, ...forGroup('group-seniors'), ties)).toEqual([])
  })
})

describe('B10, much at the same time', () => {
  const found = ruled('B10')
  const begun = (count: number) =>
    Array.from({ length: count }, (_, nth) => [
      initiative(`i${nth}`, { phase: 'idea' }),
      drives('a', `i${nth}`),
    ]).flat()

  test('is four that begin, of an organisation and never of a resident', () => {
    expect(found(actor('a'), ...begun(4))).toEqual(['B10:a forest'])
    expect(found(actor('a'), ...begun(3))).toEqual([])
    expect(found(actor('a', { subkind: 'initiator' }, 'resident'), ...begun(4))).toEqual([])
  })

  test('is also all three kinds with one paid person', () => {
    const kinds = ['warm_resident', 'caring_neighbourhood', 'neighbourhood_care']
    const all = kinds.flatMap((subkind, nth) => [initiative(`i${nth}`, { subkind }), drives('a', `i${nth}`)]) // prettier-ignore
    const one = [actor('p', {}, 'professional'), relation('p', 'a', 'WORKS_FOR')]
    expect(found(actor('a'), ...one, ...all)).toEqual(['B10:a forest'])
    expect(found(actor('a'), ...all)).toEqual([])
  })
})
