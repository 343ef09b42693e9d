import type { Core } from 'cytoscape'
import { expect, test } from 'vitest'
import type { Finding } from '../../../graph/analysis/findings/finding.ts'
import type { Relation } from '../../../graph/model/element.ts'
import { actor, idOf, mapOf, relation } from '../../graph/builders/elements.ts'
import { hint, light } from '../../../web/canvas/spotlight.ts'
import type { Lit } from '../../../web/canvas/spotlight.ts'
import { at, idsOn, marked, pictureOf } from './picture.ts'

const message = { id: 'l3.sentence', values: {} }

const card = (subjects: readonly string[], way: readonly Relation[] = []): Lit => {
  const [from, to] = subjects.map(idOf)
  const possible = from !== undefined && to !== undefined ? [{ from, to, because: message }] : []
  const finding: Finding = {
    id: `L3:${subjects.join('+')}`,
    rule: 'L3',
    category: 'fruit',
    outcome: 'fruit',
    subjects,
    title: message,
    sentence: message,
    step: message,
    evidence: [],
    pitfall: message,
    effort: 1,
    benefit: 5,
    certainty: 'confirmed',
    later: false,
    lit: subjects.map(idOf),
    way: way.map(({ id }) => id),
    possible,
  }
  return { finding, because: () => 'opslagruimte' }
}

// A and B share You; A works with C; D stands apart.
const own = relation('A', 'C', 'COORDINATES_WITH')
const ends = [relation('A', 'You'), relation('B', 'You')]
const map = mapOf(
  ...['A', 'B', 'C', 'D', 'You'].map((name, index) => at(actor(name), index * 150, 0)),
  ...ends,
  own,
)
const lit = (open: Lit | null): Core => {
  const core = pictureOf(map)
  light(core, marked(map), open, true)
  return core
}

test('an open card rings its subjects and fades who has no part in it', () => {
  const core = lit(card(['A', 'B'], [own]))
  expect(idsOn(core, '.subject')).toEqual(['A', 'B'])
  expect(idsOn(core, 'node.faded')).toEqual(['D'])
})

test('their own lines stay in full, and whoever knows both stands between them', () => {
  const core = lit(card(['A', 'B'], [own]))
  expect(idsOn(core, 'node.lit')).toEqual(['A', 'B', 'C', 'You'])
  expect(idsOn(core, 'edge.lit')).toEqual([own, ...ends].map(({ id }) => id).toSorted())
})

test('the possible line carries its reason', () => {
  const core = lit(card(['A', 'B']))
  expect(core.edges('.possible').map((edge) => String(edge.data('because')))).toEqual([
    'opslagruimte',
  ])
})

test('a closed card leaves nothing behind', () => {
  const core = lit(card(['A', 'B'], [own]))
  light(core, marked(map), null, true)
  expect(idsOn(core, '.faded, .lit, .subject, .possible')).toEqual([])
})

test('a card about nobody on the picture changes nothing', () => {
  expect(idsOn(lit(card(['theme-food'])), '.faded, .lit, .possible')).toEqual([])
})

test('a card that is pointed at draws its line and fades nobody', () => {
  const core = pictureOf(map)
  hint(core, marked(map), card(['A', 'B']))
  expect(idsOn(core, '.pointed')).toEqual(['A', 'B'])
  expect([idsOn(core, '.possible').length, idsOn(core, '.faded').length]).toEqual([1, 0])
  hint(core, marked(map), null)
  expect(idsOn(core, '.pointed, .possible')).toEqual([])
})
