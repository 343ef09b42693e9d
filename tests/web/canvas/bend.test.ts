import { expect, test } from 'vitest'
import { bendOf, reasonBox } from '../../../web/canvas/bend.ts'

const [a, b] = [
  { x: 0, y: 0 },
  { x: 300, y: 0 },
]
const square = (x: number, y: number) => ({ x1: x - 20, y1: y - 20, x2: x + 20, y2: y + 20 })

test('a possible line bends a little where there is room', () => {
  expect(bendOf(a, b, 'opslagruimte', [])).toBe(50)
})

test('it bends to the other side when somebody stands on the first', () => {
  expect(bendOf(a, b, 'opslagruimte', [square(150, 25)])).toBe(-50)
})

test('its reason hides nobody while there is a side without anybody', () => {
  const crowd = [square(150, 25), square(150, -25), square(150, 55)]
  const box = reasonBox(a, b, bendOf(a, b, 'opslagruimte en vrijwilligers', crowd), 'opslagruimte')
  for (const other of crowd)
    expect(
      box.x2 <= other.x1 || box.x1 >= other.x2 || box.y2 <= other.y1 || box.y1 >= other.y2,
    ).toBe(true)
})

test('a long reason takes more lines, not more width', () => {
  const long = reasonBox(a, b, 50, 'een lokaal voor ’s avonds, een keuken en twee vrijwilligers')
  const short = reasonBox(a, b, 50, 'keuken')
  expect(long.x2 - long.x1).toBeLessThan(240)
  expect(long.y2 - long.y1).toBeGreaterThan(short.y2 - short.y1)
})
