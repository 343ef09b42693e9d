import { expect, test } from 'vitest'
import { pushApart } from '../../../graph/picture/pushes.ts'
import type { Random } from '../../../graph/model/random.ts'
import { randomFrom } from '../../../graph/model/random.ts'
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

/** Spots here and there, and some in crowds, as on a map. */
const scattered = (size: number, random: Random): Plane => {
  const place = (): number => (random() - 0.5) * 4000
  const crowds = Array.from({ length: 4 }, () => [place(), place()] as const)
  const at = Array.from({ length: size }, () => {
    const [x, y] = crowds[Math.floor(random() * 8)] ?? [place(), place()]
    return [x + (random() - 0.5) * 300, y + (random() - 0.5) * 300] as const
  })
  return { x: Float64Array.from(at, ([x]) => x), y: Float64Array.from(at, ([, y]) => y) }
}

test('of many, pushes are on the whole those of every pair by itself', () => {
  const random = randomFrom('pushes')
  const shares: number[] = []
  for (let round = 0; round < 200; round += 1) {
    const places = scattered(40 + Math.floor(random() * 260), random)
    const [own, exact] = [pushed(places, 50), pairByPair(places, 50)]
    let off = 0
    for (const [nth, x] of exact.x.entries())
      off += Math.hypot((own.x[nth] ?? 0) - x, (own.y[nth] ?? 0) - (exact.y[nth] ?? 0))
    shares.push(off / exact.all)
  }
  expect(Math.max(...shares)).toBeLessThan(0.1)
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

test('one far from a crowd is pushed by the crowd, and not by a square in which it lies itself', () => {
  const x = Float64Array.from({ length: 100 }, (_, nth) => (nth === 0 ? 1000 : 0))
  const { x: pushes } = pushed({ x, y: x.slice() }, 50)
  expect(pushes[0]).toBeCloseTo((99 * 50 * 1000) / (2_000_000 + 1), 4)
})
