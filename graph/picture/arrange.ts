import type { Position } from '../model/element.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { anneal } from './anneal.ts'
import type { Course } from './anneal.ts'
import { settleByForces } from './forces.ts'
import { aspect, fitInto, frameFor } from './frame.ts'
import { freed } from './freed.ts'
import { randomFrom } from '../model/random.ts'
import { sceneOf } from './scene.ts'
import type { Scene } from './scene.ts'
import { spreadEvenly } from './spread-evenly.ts'

/**
 * A place for every actor of a map: who works together lies together, no shape or name lies over
 * another, and lines keep off shapes that are not their ends as far as can be. The same map and seed
 * give the same places.
 */
export const arrange = (snapshot: Snapshot, seed: string): { readonly [id: string]: Position } => {
  const scene = sceneOf(snapshot)
  const random = randomFrom(seed)
  const frame = frameFor(scene.spots)
  settleByForces(scene, aspect, random)
  spreadEvenly(scene.spots, aspect)
  fitInto(frame, scene.spots)
  anneal(scene, frame, courseFor(scene), random)
  return Object.fromEntries(
    freed(scene.spots).map(({ id, x, y }): [string, Position] => [id, [x, y]]),
  )
}

/** The number of comparisons that may be spent: about two seconds. */
const work = 40_000_000

/** Fewer tries than actors would not mend a picture. */
const courseFor = ({ spots, lines }: Scene): Course => {
  const ends = (2 * lines.length) / Math.max(spots.length, 1)
  const each = 2.4 * (ends + 1) * (spots.length + lines.length)
  const steps = Math.min(Math.floor(work / each), 1500 * spots.length)
  if (steps < spots.length) return { steps: 0, hottest: 20, coldest: 2 }
  return { steps, hottest: spots.length > 150 ? 20 : 250, coldest: 2 }
}
