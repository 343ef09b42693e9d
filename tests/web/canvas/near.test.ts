import { expect, test } from 'vitest'
import { actor, idOf, mapOf, relation } from '../../graph/builders/elements.ts'
import { syncNear, whoIsNear } from '../../../web/canvas/near.ts'
import { at, idsOn, marked, pictureOf } from './picture.ts'

const people = ['A', 'B', 'C', 'D', 'E'].map((name, nth) => at(actor(name), nth * 100, 0))
/** A row of four, and somebody apart. */
const row = ['AB', 'BC', 'CD'].map(([a = '', b = '']) => relation(a, b, 'COORDINATES_WITH'))
const map = mapOf(...people, ...row)
const marks = marked(map)

test.each([
  [0, ['B']],
  [1, ['A', 'B', 'C']],
  [2, ['A', 'B', 'C', 'D']],
  [3, ['A', 'B', 'C', 'D']],
])('at most %i steps from B are %j', (steps, expected) => {
  expect([...whoIsNear(marks, { id: idOf('B'), steps })].toSorted()).toEqual(expected)
})

test('who is further away fades with the lines, and comes back', () => {
  const core = pictureOf(map)
  syncNear(core, marks, [], { id: idOf('A'), steps: 1 })
  expect(idsOn(core, 'node.far')).toEqual(['C', 'D', 'E'])
  expect(idsOn(core, 'edge.far')).toEqual([row[1]?.id, row[2]?.id].toSorted())
  syncNear(core, marks, [], null)
  expect(idsOn(core, '.far')).toEqual([])
})

test('around somebody who is not on the picture nobody fades', () => {
  const core = pictureOf(map)
  syncNear(core, marks, [], { id: idOf('nobody'), steps: 1 })
  expect(idsOn(core, '.far')).toEqual([])
})
