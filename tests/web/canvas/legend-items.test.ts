import { expect, test } from 'vitest'
import type { Element } from '../../../graph/model/element.ts'
import { actor, mapOf, relation, resident } from '../../graph/builders/elements.ts'
import { legendItems, legendKey } from '../../../web/canvas/legend-items.ts'
import { legendWords } from '../../../web/canvas/legend-words.ts'
import { marked } from './picture.ts'

const keysOf = (...elements: readonly Element[]) =>
  legendItems(marked(mapOf(...elements))).map(legendKey)

test('an empty map explains nothing', () => {
  expect(keysOf()).toEqual([])
})

test('just what is on the picture is explained', () => {
  const coverage = 'complete'
  const keys = keysOf(actor('A', { coverage }), resident('R', { coverage }), relation('A', 'R'))
  expect(keys).toEqual(['legend.resident', 'legend.association', 'legend.full', 'legend.contact'])
})

test('a dormant line is explained as dormant, not by its thickness', () => {
  const keys = keysOf(
    actor('A'),
    actor('B'),
    relation('A', 'B', 'PARTNERS_WITH', { lastContact: '2020' }),
  )
  expect(keys).toContain('legend.dormant')
  expect(keys).not.toContain('legend.partners')
})

test('every drawing has words', () => {
  const keys = keysOf(
    actor('A', { coverage: 'partial' }),
    resident('R'),
    resident('G', { subkind: 'resident_group' }),
    relation('A', 'R', 'REFERS_TO'),
    relation('A', 'G', 'FUNDS'),
  )
  for (const key of keys) expect(Object.keys(legendWords)).toContain(key)
})
