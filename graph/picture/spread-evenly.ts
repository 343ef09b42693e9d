import type { Spot } from './scene.ts'

/**
 * Draws a crowd in the middle apart, and who lies far out nearer: everybody keeps its direction from the
 * middle and its order of distance, and all parts of the picture become about equally full. Cost O(n log n).
 *
 * @param aspect width to height of the oval that is filled
 */
export const spreadEvenly = (spots: readonly Spot[], aspect: number): void => {
  const middle = { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) }
  const out = (spot: Spot): number => Math.hypot((spot.x - middle.x) / aspect, spot.y - middle.y)
  const outward = spots
    .map((spot) => ({ spot, far: out(spot) }))
    .toSorted((one, other) => one.far - other.far)
  for (const [nth, { spot, far }] of outward.entries()) {
    // As many spots lie nearer the middle as an oval of this size has room for.
    const times = Math.sqrt(nth + 0.5) / Math.max(far, 1e-9)
    spot.x = (spot.x - middle.x) * times
    spot.y = (spot.y - middle.y) * times
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
