import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pushApart } from '../../../graph/picture/pushes.ts'
import type { Plane } from '../../../graph/picture/pushes.ts'

const nothing = (size: number): Plane => ({
  x: new Float64Array(size),
  y: new Float64Array(size),
})

/** Every pair by itself; `all`: how strong these pushes are together, also where they cancel one another out. */
const pairByPair = ({ x, y }: Plane, strength: number): Plane & { readonly all: number } => {
  const forces = nothing(x.length)
  let all = 0
  for (const [one, ownX] of x.entries())
    for (const [other, otherX] of x.entries()) {
      const [dx, dy] = [ownX - otherX, (y[one] ?? 0) - (y[other] ?? 0)]
      const push = strength / (dx * dx + dy * dy + 1)
      forces.x[one] = (forces.x[one] ?? 0) + dx * push
      forces.y[one] = (forces.y[one] ?? 0) + dy * push
      all += Math.hypot(dx, dy) * push
    }
  return { ...forces, all }
}

const pushed = (places: Plane, strength: number): Plane => {
  const forces = nothing(places.x.length)
  pushApart(places, strength, forces)
  return forces
}

const spots = fc
  .array(fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 })), {
    minLength: 1,
    maxLength: 300,
  })
  .map((all): Plane => ({
    x: Float64Array.from(all, ([x]) => x),
    y: Float64Array.from(all, ([, y]) => y),
  }))

test('pushes are on the whole those of every pair by itself', () => {
  fc.assert(
    fc.property(spots, (places) => {
      const [own, exact] = [pushed(places, 50), pairByPair(places, 50)]
      let off = 0
      for (const [nth, x] of exact.x.entries())
        off += Math.hypot((own.x[nth] ?? 0) - x, (own.y[nth] ?? 0) - (exact.y[nth] ?? 0))
      expect(off).toBeLessThanOrEqual(0.1 * exact.all + 1e-9)
    }),
  )
})

test('two push each other away along the line between them, and nobody pushes itself', () => {
  const { x, y } = pushed({ x: Float64Array.of(0, 9), y: Float64Array.of(0, 0) }, 10)
  expect([...x]).toEqual([expect.closeTo(-90 / 82), expect.closeTo(90 / 82)])
  expect([...y]).toEqual([0, 0])
  expect([...pushed({ x: Float64Array.of(5), y: Float64Array.of(7) }, 10).x]).toEqual([0])
})

test('many at one place are no reason to stop', () => {
  const { x } = pushed({ x: new Float64Array(500).fill(3), y: new Float64Array(500).fill(3) }, 10)
  expect([...x].every((each) => each === 0)).toBe(true)
})
