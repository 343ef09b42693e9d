import { expect, test } from 'vitest'
import type { Element } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { pairKey, pairsToAsk } from '../../../web/entry/wizard/pair-order.ts'
import { actor, idOf, mapOf, relation, resident, theme } from '../../graph/builders/elements.ts'

const asked = (
  elements: readonly Element[],
  questions: ReadonlyMap<Id, number> = new Map(),
  skipped: readonly string[] = [],
) =>
  pairsToAsk(mapOf(...elements), questions, new Set(skipped)).map(
    ({ from, to }) => `${from.id} ${to.id}`,
  )

const four = [actor('A'), actor('B'), actor('C'), actor('D')]

test('everybody comes round before anybody comes twice', () => {
  expect(asked([...four, relation('A', 'B')])[0]).toBe('C D')
})

test('who shares a theme, or was named under the same question, comes first', () => {
  const green = [
    relation('B', 'theme-greenery', 'ACTIVE_ON'),
    relation('D', 'theme-greenery', 'ACTIVE_ON'),
  ]
  expect(asked([...four, theme('greenery'), ...green])[0]).toBe('B D')
  const named = new Map([
    [idOf('A'), 1],
    [idOf('D'), 1],
  ])
  expect(asked(four, named)[0]).toBe('A D')
})

test('what is known, skipped or private is not asked, and the coordinator is not asked about', () => {
  const elements = [
    actor('Praatgroep', { flags: ['sensitive_membership'] }),
    resident('trekker'),
    actor('Harmonie'),
    actor('Buurtwerker', { flags: ['coordinator'] }),
    relation('Harmonie', 'trekker', 'NO_RELATION'),
  ]
  expect(asked(elements)).toEqual(['Praatgroep Harmonie'])
  expect(asked(elements, new Map(), [pairKey(idOf('Harmonie'), idOf('Praatgroep'))])).toEqual([])
})

test('a tie that has ended is asked about again', () => {
  expect(asked([actor('A'), actor('B'), relation('A', 'B', 'KNOWS', { until: '2020' })])).toEqual([
    'A B',
  ])
})
