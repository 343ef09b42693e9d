import { lineGap, overlapOf, reach } from './box.ts'
import type { Scene, Spot, Tie } from './scene.ts'
import { cross, meets } from './segment.ts'
import { labelTop } from './shape.ts'

/** What each fault of a picture costs, in units of length that one would walk around it. */
export const prices = {
  overlap: 260,
  depth: 14,
  throughShape: 400,
  throughLabel: 60,
  throughOwnLabel: 10,
  crossing: 60,
} as const

/** What these actors cost where they stand: all that changes when just they move. */
export const costOf = ({ spots, lines }: Scene, moved: readonly Spot[]): number => {
  for (const spot of moved) spot.moving = true
  let cost = 0
  for (const spot of moved) {
    for (const other of spots)
      if (other !== spot) cost += overlapCost(spot, other) * (other.moving ? 0.5 : 1)
    for (const line of lines) if (!isMoving(line)) cost += passCost(line, spot)
    for (const tie of spot.ties)
      cost += tieCost(tie, spots, lines) * (tie.a.moving && tie.b.moving ? 0.5 : 1)
  }
  for (const spot of moved) spot.moving = false
  return cost
}

const isMoving = ({ a, b }: Tie): boolean => a.moving || b.moving

const overlapCost = (spot: Spot, other: Spot): number => {
  const depth = overlapOf(spot, other)
  return depth === 0 ? 0 : prices.overlap + prices.depth * depth
}

const tieCost = (tie: Tie, spots: readonly Spot[], lines: readonly Tie[]): number => {
  const { a, b } = tie
  const [dx, dy] = [a.x - b.x, a.y - b.y]
  let cost = tie.pull * Math.sqrt(dx * dx + dy * dy)
  if (tie.drawn === 0) return cost
  // Most are nowhere near: these comparisons are what the time goes to.
  const left = Math.min(a.x, b.x)
  const right = Math.max(a.x, b.x)
  const top = Math.min(a.y, b.y)
  const bottom = Math.max(a.y, b.y)
  for (const spot of spots) {
    if (spot.x + reach < left || spot.x - reach > right) continue
    if (spot.y + reach < top || spot.y - reach > bottom) continue
    cost += passCost(tie, spot)
  }
  for (const line of lines) {
    const { a: c, b: d } = line
    if ((c.x < left && d.x < left) || (c.x > right && d.x > right)) continue
    if ((c.y < top && d.y < top) || (c.y > bottom && d.y > bottom)) continue
    if (cross(a, b, c, d))
      cost += prices.crossing * tie.drawn * line.drawn * (isMoving(line) ? 0.5 : 1)
  }
  return cost
}

/** A line through a shape that is not its end, or through a name. */
const passCost = ({ a, b }: Tie, spot: Spot): number => {
  const { x, y } = spot
  if ((a.x < x - reach && b.x < x - reach) || (a.x > x + reach && b.x > x + reach)) return 0
  if ((a.y < y - reach && b.y < y - reach) || (a.y > y + reach && b.y > y + reach)) return 0
  const own = spot === a || spot === b
  let cost = 0
  const half = spot.shape + lineGap
  if (!own && meets(a, b, x - half, y - half, x + half, y + half)) cost += prices.throughShape
  const wide = spot.labelHalf
  if (meets(a, b, x - wide, y + labelTop, x + wide, y + spot.labelBottom))
    cost += own ? prices.throughOwnLabel : prices.throughLabel
  return cost
}
