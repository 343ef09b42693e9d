import type { Random } from '../model/random.ts'
import { pushApart } from './pushes.ts'
import type { Scene, Spot } from './scene.ts'

/** How far apart neighbours like to be. */
const ideal = 130
const rounds = 240

/**
 * Lets ties pull and everybody push, until it is calm: a rough picture in which who belongs together
 * lies together. A weak pull to the middle, stronger from above and below, gives it the form of a
 * screen.
 */
export const settleByForces = ({ spots, ties }: Scene, aspect: number, random: Random): void => {
  const side = ideal * Math.sqrt(spots.length)
  const x = new Float64Array(spots.length)
  const y = new Float64Array(spots.length)
  for (let at = 0; at < spots.length; at += 1) {
    x[at] = (random() - 0.5) * side * aspect
    y[at] = (random() - 0.5) * side
  }
  const nth = new Map<Spot, number>(spots.map((spot, at) => [spot, at]))
  const pulls = ties.map(({ a, b, pull }) => ({
    a: nth.get(a) ?? 0,
    b: nth.get(b) ?? 0,
    pull: Math.min(pull, 3),
  }))
  const forces = { x: new Float64Array(spots.length), y: new Float64Array(spots.length) }
  for (let step = 0; step < rounds; step += 1) {
    forces.x.fill(0)
    forces.y.fill(0)
    pushApart({ x, y }, (ideal * ideal) / 8, forces)
    for (const { a, b, pull } of pulls) {
      const [dx, dy] = [at(x, b) - at(x, a), at(y, b) - at(y, a)]
      const strength = (pull * Math.hypot(dx, dy)) / ideal / 4
      push(forces, a, (dx * strength) / 4, (dy * strength) / 4)
      push(forces, b, (-dx * strength) / 4, (-dy * strength) / 4)
    }
    const calm = ideal * (1 - step / rounds)
    for (let spot = 0; spot < spots.length; spot += 1) {
      push(forces, spot, -at(x, spot) * 0.012, -at(y, spot) * 0.012 * aspect * aspect)
      const size = Math.hypot(at(forces.x, spot), at(forces.y, spot))
      const share = size > calm ? calm / size : 1
      x[spot] = at(x, spot) + at(forces.x, spot) * share
      y[spot] = at(y, spot) + at(forces.y, spot) * share
    }
  }
  for (const [index, spot] of spots.entries()) {
    spot.x = at(x, index)
    spot.y = at(y, index)
  }
}

type Forces = { readonly x: Float64Array; readonly y: Float64Array }

const at = (values: Float64Array, index: number): number => values[index] ?? 0

const push = (forces: Forces, index: number, x: number, y: number): void => {
  forces.x[index] = at(forces.x, index) + x
  forces.y[index] = at(forces.y, index) + y
}
