import { expect, test } from 'vitest'
import { idOf, actor, entity, mapOf, relation, resident } from '../../graph/builders/elements.ts'
import { lookOf, pointsOneWay } from '../../../web/canvas/line-class.ts'
import { marked } from './picture.ts'

const [a, b] = [actor('A'), actor('B')]
const lineOf = (fields: Parameters<typeof relation>[3], asOf?: string) =>
  marked(mapOf(a, b, relation('A', 'B', 'COORDINATES_WITH', fields)), asOf).lines

test.each([
  ['KNOWS', {}, 'contact', false],
  ['SHARES_INFO_WITH', {}, 'contact', true],
  ['SHARES_INFO_WITH', { mutual: true }, 'working', false],
  ['REFERS_TO', {}, 'working', true],
  ['COORDINATES_WITH', {}, 'working', false],
  ['PARTNERS_WITH', { duration: 'temporary' }, 'partners', false],
  ['PARTNERS_WITH', { duration: 'permanent' }, 'partners', false],
  ['LEARNS_WITH', {}, 'partners', false],
  ['PROVIDES_TO', {}, 'working', true],
  ['WORKS_FOR', {}, 'belongs', true],
  ['MEMBER_OF', {}, 'belongs', true],
  ['FUNDS', {}, 'funds', true],
] as const)('%s %o is drawn as %s, one way: %s', (type, fields, look, oneWay) => {
  const drawn = relation('A', 'B', type, fields)
  expect([lookOf(drawn), pointsOneWay(drawn)]).toEqual([look, oneWay])
})

test('a relation is drawn from its first day to its last', () => {
  expect(lineOf({ since: '2026-12' })).toHaveLength(0)
  expect(lineOf({ since: '2026-12' }, '2026-12-01')).toHaveLength(1)
  expect(lineOf({ until: '2026-10' })).toHaveLength(0)
  expect(lineOf({ until: '2026' })).toHaveLength(1)
})

test('a relation without contact for more than a year sleeps', () => {
  expect(lineOf({ lastContact: '2025-10' })[0]?.dormant).toBe(true)
  expect(lineOf({ lastContact: '2025-11' })[0]?.dormant).toBe(false)
  expect(lineOf({})[0]?.dormant).toBe(false)
})

test('that there is no relation is no line', () => {
  expect(marked(mapOf(a, b, relation('A', 'B', 'NO_RELATION'))).lines).toEqual([])
})

test('lines run between actors alone: no initiative, theme or team is drawn', () => {
  const map = mapOf(a, entity('initiative', 'I'), relation('A', 'I', 'PARTICIPATES_IN'))
  const { actors, lines } = marked(map)
  expect([actors.map(({ id }) => id), lines]).toEqual([['A'], []])
})

test('of who is hidden nothing is drawn, no lines either', () => {
  const you = entity('professional', 'You', { flags: ['coordinator'] })
  const map = mapOf(a, you, relation('A', 'You', 'COORDINATES_WITH'))
  expect(marked(map).lines).toHaveLength(1)
  const without = marked(map, undefined, new Set([you.id]))
  expect([without.actors.map(({ id }) => id), without.lines]).toEqual([['A'], []])
})

test('who was never asked is marked so, until somebody asks', () => {
  const coverages = [{}, { coverage: 'not_asked' }, { coverage: 'partial' }]
  const map = mapOf(...coverages.map((fields, index) => actor(`A${index}`, fields)))
  expect(marked(map).actors.map(({ asked }) => asked)).toEqual([false, false, true])
})

test('people and associations are full and services tinted, unless the map says otherwise', () => {
  const map = mapOf(
    resident('R'),
    actor('A'),
    actor('F', { sphere: 'formal' }),
    entity('organisation', 'O'),
  )
  const fills = Object.fromEntries(marked(map).actors.map(({ id, fill }) => [id, fill]))
  expect(fills).toEqual({ R: 'full', A: 'full', F: 'tint', O: 'tint' })
})

test('the warmest energy counts, for an initiative or a theme, and only while it lasts', () => {
  const energies = (...fields: readonly Parameters<typeof relation>[3][]) => {
    const initiatives = fields.map((_, index) => entity('initiative', `I${index}`))
    const parts = fields.map((each, index) => relation('A', `I${index}`, 'PARTICIPATES_IN', each))
    return marked(mapOf(a, ...initiatives, ...parts)).actors.find(({ id }) => id === idOf('A'))
      ?.heat
  }
  expect(energies({ energy: 'spark' }, { energy: 'fire' })).toBe('fire')
  expect(energies({ energy: 'fire' }, { energy: 'cold' })).toBe('fire')
  expect(energies({ energy: 'fire', until: '2025' }, { energy: 'spark' })).toBe('spark')
  expect(energies({ energy: 'cold' })).toBe(null)
})
