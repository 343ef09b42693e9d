import { expect, test } from 'vitest'
import fc from 'fast-check'
import { idOf } from '../../graph/builders/elements.ts'
import { directionOf, nearest } from '../../../web/canvas/nearest.ts'

const place = (name: string, x: number, y: number) => ({ id: idOf(name), x, y })
const middle = place('middle', 0, 0)

test('an arrow goes to whoever is ahead, near and not far aside', () => {
  const actors = [middle, place('ahead', 100, 10), place('aside', 60, 90), place('behind', -40, 0)]
  expect(nearest(middle, actors, 'right')).toBe('ahead')
  expect(nearest(middle, actors, 'left')).toBe('behind')
  expect(nearest(middle, actors, 'down')).toBe('aside')
  expect(nearest(middle, actors, 'up')).toBe(null)
})

test('only the four arrows are directions', () => {
  expect(
    ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'a', 'Enter'].map(directionOf),
  ).toEqual(['up', 'down', 'left', 'right', null, null])
})

test('whoever an arrow finds lies that way', () => {
  const coordinate = fc.integer({ min: -500, max: 500 })
  const places = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 30 })
  fc.assert(
    fc.property(places, (list) => {
      const actors = list.map(([x, y], index) => place(`a${index}`, x, y))
      const found = actors.find(({ id }) => id === nearest(middle, actors, 'left'))
      expect(found === undefined ? actors.every(({ x }) => x >= 0) : found.x < 0).toBe(true)
    }),
  )
})
