import { expect, test } from 'vitest'
import { placed } from '../../../graph/model/element.ts'
import { asId } from '../../../graph/model/ids.ts'
import { placeWithin } from '../../../graph/picture/place-within.ts'
import { actor, mapOf, relation } from '../builders/elements.ts'

const newcomer = actor('N')
const corners = [
  placed(actor('A'), [0, 0]),
  placed(actor('B'), [600, 0]),
  placed(actor('C'), [0, 400]),
  placed(actor('D'), [600, 400]),
]

test('who has no line stands in the room that the picture leaves', () => {
  const [x, y] = placeWithin(mapOf(...corners), newcomer, [])
  expect(x >= 0 && x <= 600 && y >= 0 && y <= 400).toBe(true)
})

test('near those that it belongs to', () => {
  const place = (id: string) => placeWithin(mapOf(...corners), newcomer, [asId(id)])
  const [x, y] = place('D')
  expect(Math.hypot(600 - x, 400 - y)).toBeLessThan(150)
  expect(place('A')[0]).toBeLessThan(300)
})

test('on no line', () => {
  const [x, y] = placeWithin(mapOf(...corners, relation('A', 'D')), newcomer, [
    asId('A'),
    asId('D'),
  ])
  // The distance to the line between the two corners.
  expect(Math.abs(400 * x - 600 * y) / Math.hypot(400, 600)).toBeGreaterThan(20)
})

test('beside a picture that leaves no room, and alone in an empty one', () => {
  const [x, y] = placeWithin(mapOf(placed(actor('A'), [0, 0])), newcomer, [asId('A')])
  expect(Math.hypot(x, y)).toBeGreaterThan(40)
  expect(placeWithin(mapOf(), newcomer, [])).toEqual([0, 0])
})
