import { FreeSpace } from './free-space.ts'
import type { Spot } from './scene.ts'

/** Whoever still lies over another moves to a free place near, the middle first. */
export const freed = (spots: readonly Spot[]): readonly Spot[] => {
  const space = new FreeSpace()
  const first = spots.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
  const at = new Map<Spot, Spot>()
  for (const spot of first) {
    const free = space.nearest({ ...spot, x: Math.round(spot.x), y: Math.round(spot.y) })
    space.take(free)
    at.set(spot, free)
  }
  return spots.map((spot) => at.get(spot) ?? spot)
}
