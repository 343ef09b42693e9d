import { costOf } from './cost.ts'
import { keepWithin } from './frame.ts'
import type { Frame } from './frame.ts'
import { oneOf } from '../model/random.ts'
import type { Random } from '../model/random.ts'
import type { Scene, Spot } from './scene.ts'

/** Places lie on a fine grid, so that names come to stand in rows. */
const grid = 6

export type Course = { readonly steps: number; readonly hottest: number; readonly coldest: number }

/**
 * Makes a picture better by trying small moves and swaps: what is better stays, what is worse stays
 * the less often the colder it gets (simulated annealing, a fixed number of steps).
 */
export const anneal = (
  scene: Scene,
  frame: Frame,
  { steps, hottest, coldest }: Course,
  random: Random,
): void => {
  const { spots } = scene
  for (let step = 0; step < steps; step += 1) {
    const heat = hottest * (coldest / hottest) ** (step / steps)
    const spot = oneOf(spots, random)
    if (spot === undefined) return
    const other = random() < 0.2 ? oneOf(spots, random) : undefined
    const moved = other === undefined || other === spot ? [spot] : [spot, other]
    const before = moved.map(({ x, y }) => ({ x, y }))
    const cost = costOf(scene, moved)
    propose(moved, before, frame, heat / hottest, random)
    const change = costOf(scene, moved) - cost
    if (change > 0 && random() >= Math.exp(-change / heat))
      for (const [index, each] of moved.entries()) Object.assign(each, before[index])
  }
}

type Place = { readonly x: number; readonly y: number }

/** Two change places; one goes a way off, the shorter the colder it is, or beside somebody close. */
const propose = (
  moved: readonly Spot[],
  before: readonly Place[],
  frame: Frame,
  warmth: number,
  random: Random,
): void => {
  const [spot] = moved
  if (spot === undefined) return
  const [, there] = before
  if (there !== undefined) {
    for (const [index, each] of moved.entries()) moveTo(each, before[1 - index] ?? there, frame)
    return
  }
  const tie = random() < 0.25 ? oneOf(spot.ties, random) : undefined
  const from = tie === undefined ? spot : tie.a === spot ? tie.b : tie.a
  const far = tie === undefined ? 14 + 0.5 * frame.width * warmth ** 0.7 : 150
  moveTo(
    spot,
    { x: from.x + (random() * 2 - 1) * far, y: from.y + (random() * 2 - 1) * far },
    frame,
  )
}

const moveTo = (spot: Spot, { x, y }: Place, frame: Frame): void => {
  spot.x = Math.round(x / grid) * grid
  spot.y = Math.round(y / grid) * grid
  keepWithin(frame, spot)
}
