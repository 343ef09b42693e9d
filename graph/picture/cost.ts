import { lineGap, overlapOf } from './box.ts'
import type { Scene, Spot, Tie } from './scene.ts'
import { cross, meets } from './segment.ts'
import { labelTop } from './shape.ts'

/** What each fault of a picture costs, in units of length that one would walk around it. */
export const prices = {
  overlap: 260,
  depth: 14,
  throughShape: 260,
  throughLabel: 34,
  throughOwnLabel: 12,
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
  let cost = tie.pull * Math.hypot(a.x - b.x, a.y - b.y)
  if (tie.drawn === 0) return cost
  for (const spot of spots) cost += passCost(tie, spot)
  for (const line of lines)
    if (cross(a, b, line.a, line.b))
      cost += prices.crossing * tie.drawn * line.drawn * (isMoving(line) ? 0.5 : 1)
  return cost
}

/** A line through a shape that is not its end, or through a name. */
const passCost = (line: Tie, spot: Spot): number => {
  const { a, b } = line
  const { x, y } = spot
  const own = spot === a || spot === b
  let cost = 0
  const half = spot.shape + lineGap
  if (!own && meets(a, b, x - half, y - half, x + half, y + half)) cost += prices.throughShape
  const wide = spot.labelHalf
  if (meets(a, b, x - wide, y + labelTop, x + wide, y + spot.labelBottom))
    cost += own ? prices.throughOwnLabel : prices.throughLabel
  return cost
}
