import { expect, test } from 'vitest'
import { analyse } from '../../../graph/analysis/analysis.ts'
import { lensAt } from '../../../graph/analysis/lens.ts'
import { toAsk } from '../../../graph/analysis/to-ask.ts'
import { findings } from '../../../graph/analysis/findings/run.ts'
import { drawn } from './drawn.ts'
import { found, lens, vlierhoek } from './vlierhoek.ts'

const outlook = { lens, goal: null, supposing: null }
const list = analyse(vlierhoek, outlook).toAsk

test('in De Vlierhoek the team of the neighbourhood contract comes first: four cards rest on what it was not asked', () => {
  expect(list[0]?.about).toBe('O14')
  expect(list[0]?.changes).toHaveLength(4)
})

test('who changes most comes first', () => {
  const counts = list.map(({ changes }) => changes.length)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('every question is asked of somebody, and nothing that is known is', () => {
  const asked = new Set(list.flatMap(({ changes }) => changes))
  const open = found.findings.filter(
    ({ outcome, certainty }) =>
      outcome === 'question' || certainty === 'unknown' || certainty === 'one_sided',
  )
  expect(asked).toEqual(new Set(open.map(({ id }) => id)))
})

test('whoever answered everything is not asked again where another can answer', () => {
  const all = toAsk(found, () => true)
  expect(all.some(({ changes }) => changes.length > 0)).toBe(true)
  const pair = found.findings.find(({ id }) => id === 'L1:O01+O14')
  expect(pair?.certainty).toBe('one_sided')
  expect(list.some(({ about, changes }) => about === 'O01' && changes.includes('L1:O01+O14'))).toBe(
    false,
  )
})

test('an empty map asks nothing', () => {
  const empty = drawn()
  expect(toAsk(findings(empty, lensAt('2026')), () => false)).toEqual([])
})
