import type { Point } from './segment.ts'

/** Whole places at one distance from a point. */
export const around = ({ x, y }: Point, radius: number, count: number): readonly Point[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI
    return {
      x: Math.round(x + Math.cos(angle) * radius),
      y: Math.round(y + Math.sin(angle) * radius),
    }
  })

const step = 24
const mostSteps = 10

/** Whole places at equal distances in a square of that reach around a point; none around nobody. */
export const gridAround = (middle: Point | undefined, reach: number): readonly Point[] => {
  if (middle === undefined) return []
  // However far apart a map lies: each place is weighed against all its lines.
  const wide = Math.max(step, reach / mostSteps)
  const side = Math.floor(reach / wide)
  const steps = Array.from({ length: 2 * side + 1 }, (_, at) => (at - side) * wide)
  return steps.flatMap((x) =>
    steps.map((y) => ({ x: Math.round(middle.x + x), y: Math.round(middle.y + y) })),
  )
}

/** Whole places along the rectangle so far around all of these, those nearest its middle first. */
export const alongEdge = (all: readonly Point[], out: number): readonly Point[] => {
  const [left, right] = ends(
    all.map(({ x }) => x),
    out,
  )
  const [top, bottom] = ends(
    all.map(({ y }) => y),
    out,
  )
  const places: Point[] = []
  for (let x = left; x <= right; x += step) places.push({ x, y: top }, { x, y: bottom })
  for (let y = top; y <= bottom; y += step) places.push({ x: left, y }, { x: right, y })
  const far = ({ x, y }: Point): number =>
    Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2)
  return places.toSorted((a, b) => far(a) - far(b))
}

const ends = (values: readonly number[], out: number): readonly [number, number] => {
  const sorted = values.toSorted((a, b) => a - b)
  return [Math.round((sorted[0] ?? 0) - out), Math.round((sorted.at(-1) ?? 0) + out)]
}
