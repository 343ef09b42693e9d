import type { Random } from '../model/random.ts'
import type { Scene, Spot } from './scene.ts'

/** How far apart neighbours like to be. */
const ideal = 130
const rounds = 300

/**
 * Lets ties pull and everybody push, until it is calm: a rough picture in which who belongs together
 * lies together. A weak pull to the middle, stronger from above and below, gives it the form of a
 * screen.
 */
export const settleByForces = ({ spots, ties }: Scene, aspect: number, random: Random): void => {
  const side = ideal * Math.sqrt(spots.length)
  for (const spot of spots) {
    spot.x = (random() - 0.5) * side * aspect
    spot.y = (random() - 0.5) * side
  }
  const steps = spots.length > 1500 ? 120 : rounds
  for (let step = 0; step < steps; step += 1) {
    const forces = new Map(spots.map((spot) => [spot, { x: 0, y: 0 }]))
    const push = (spot: Spot, x: number, y: number): void => {
      const force = forces.get(spot)
      if (force === undefined) return
      force.x += x
      force.y += y
    }
    pushApart(spots, push)
    for (const { a, b, pull } of ties) {
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const strength = (Math.min(pull, 3) * Math.hypot(dx, dy)) / ideal / 4
      push(a, (dx * strength) / 4, (dy * strength) / 4)
      push(b, (-dx * strength) / 4, (-dy * strength) / 4)
    }
    const calm = ideal * (1 - step / steps)
    for (const spot of spots) {
      push(spot, -spot.x * 0.012, -spot.y * 0.012 * aspect * aspect)
      const force = forces.get(spot) ?? { x: 0, y: 0 }
      const size = Math.hypot(force.x, force.y)
      const share = size > calm ? calm / size : 1
      spot.x += force.x * share
      spot.y += force.y * share
    }
  }
}

/** Only who is near is pushed: further away it hardly counts and would take too long. */
const pushApart = (
  spots: readonly Spot[],
  push: (spot: Spot, x: number, y: number) => void,
): void => {
  const far = ideal * 3
  const cells = new Map<string, Spot[]>()
  const keyOf = (x: number, y: number): string => `${Math.floor(x / far)} ${Math.floor(y / far)}`
  for (const spot of spots) {
    const key = keyOf(spot.x, spot.y)
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [spot])
    else cell.push(spot)
  }
  for (const spot of spots)
    for (const ox of [-far, 0, far])
      for (const oy of [-far, 0, far])
        for (const other of cells.get(keyOf(spot.x + ox, spot.y + oy)) ?? []) {
          if (other === spot) continue
          const [dx, dy] = [spot.x - other.x, spot.y - other.y]
          const square = dx * dx + dy * dy + 1
          if (square > far * far) continue
          const strength = (ideal * ideal) / square / 8
          push(spot, dx * strength, dy * strength)
        }
}
