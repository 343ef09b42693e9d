import type { Random } from '../model/random.ts'
import type { Scene, Spot } from './scene.ts'

/** How far apart neighbours like to be. */
const ideal = 130
const rounds = 300
/** A large map is calm enough after fewer; more would take seconds. */
const fewerRounds = 120
const largeFrom = 1500

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
  const steps = spots.length > largeFrom ? fewerRounds : rounds
  for (let step = 0; step < steps; step += 1) {
    forces.x.fill(0)
    forces.y.fill(0)
    pushApart(x, y, forces)
    for (const { a, b, pull } of pulls) {
      const [dx, dy] = [at(x, b) - at(x, a), at(y, b) - at(y, a)]
      const strength = (pull * Math.hypot(dx, dy)) / ideal / 4
      push(forces, a, (dx * strength) / 4, (dy * strength) / 4)
      push(forces, b, (-dx * strength) / 4, (-dy * strength) / 4)
    }
    const calm = ideal * (1 - step / steps)
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

const far = ideal * 3

/** Only who is near is pushed: further away it hardly counts and would take too long. */
const pushApart = (x: Float64Array, y: Float64Array, forces: Forces): void => {
  const cells = cellsOf(x, y)
  for (let spot = 0; spot < x.length; spot += 1) {
    const [ownX, ownY] = [at(x, spot), at(y, spot)]
    for (const ox of [-far, 0, far])
      for (const oy of [-far, 0, far])
        for (const other of cells.get(cellOf(ownX + ox, ownY + oy)) ?? []) {
          if (other === spot) continue
          const [dx, dy] = [ownX - at(x, other), ownY - at(y, other)]
          const square = dx * dx + dy * dy + 1
          if (square > far * far) continue
          const strength = (ideal * ideal) / square / 8
          push(forces, spot, dx * strength, dy * strength)
        }
  }
}

/** Larger than the number of cells that any picture is high. */
const rows = 1_000_003

const cellOf = (x: number, y: number): number => Math.floor(x / far) * rows + Math.floor(y / far)

const cellsOf = (x: Float64Array, y: Float64Array): ReadonlyMap<number, readonly number[]> => {
  const cells = new Map<number, number[]>()
  for (let spot = 0; spot < x.length; spot += 1) {
    const key = cellOf(at(x, spot), at(y, spot))
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [spot])
    else cell.push(spot)
  }
  return cells
}
