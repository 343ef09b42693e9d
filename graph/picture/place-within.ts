import type { Entity, Position } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { FreeSpace } from './free-space.ts'
import { best, placeBeside, sceneWith } from './place-beside.ts'
import type { Point } from './segment.ts'

const step = 24

/**
 * Where somebody comes to stand who has no line: in the room that the picture leaves, as near as may be to
 * those that it belongs to, over nobody and on no line; beside the picture where it leaves no room. Nobody
 * moves. Cost: the size of the picture, in steps, times its lines.
 */
export const placeWithin = (
  snapshot: Snapshot,
  newcomer: Entity,
  near: readonly Id[],
): Position => {
  const { scene, spot } = sceneWith(snapshot, newcomer)
  const others = scene.spots.filter((other) => other !== spot)
  const space = new FreeSpace()
  for (const other of others) {
    space.take(other)
    if (near.includes(other.id)) spot.ties.push({ a: spot, b: other, pull: 1, drawn: 0 })
  }
  return best(scene, spot, space, inside(others)) ?? placeBeside(snapshot, newcomer, near)
}

/** Places at equal distances over the rectangle around all of these. */
const inside = (all: readonly Point[]): readonly Point[] => {
  const xs = all.map(({ x }) => x).toSorted((a, b) => a - b)
  const ys = all.map(({ y }) => y).toSorted((a, b) => a - b)
  const places: Point[] = []
  for (let y = ys[0] ?? 0; y <= (ys.at(-1) ?? -1); y += step)
    for (let x = xs[0] ?? 0; x <= (xs.at(-1) ?? -1); x += step)
      places.push({ x: Math.round(x), y: Math.round(y) })
  return places
}
