import type { Entity, Position } from '../model/element.ts'
import { isActor, placed, positionOf } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { costOf } from './cost.ts'
import { alongEdge, around, gridAround } from './candidates.ts'
import { FreeSpace } from './free-space.ts'
import { sceneOf } from './scene.ts'
import type { Scene, Spot } from './scene.ts'
import type { Point } from './segment.ts'

/**
 * Where somebody new comes to stand: beside its neighbours, about as far as others are from theirs;
 * without neighbours at the edge of the picture. Over nobody, off the lines of others where that can
 * be, and nobody else moves.
 */
export const placeBeside = (
  snapshot: Snapshot,
  newcomer: Entity,
  neighbours: readonly Id[],
): Position => {
  const { scene, spot } = sceneWith(snapshot, newcomer)
  const others = scene.spots.filter((other) => other !== spot)
  const beside = others.filter(({ id }) => neighbours.includes(id))
  for (const other of beside)
    if (!spot.ties.some(({ a, b }) => a === other || b === other))
      spot.ties.push({ a: spot, b: other, pull: 1, drawn: 1 })
  const space = new FreeSpace()
  for (const other of others) space.take(other)
  const median = medianLine(scene)
  const near = beside.flatMap((other) =>
    [0.7, 0.9, 1.2, 1.5, 1.9].flatMap((share) => around(other, share * median, 16)),
  )
  // Of several neighbours it stands about as far from each, where there is such a place.
  const all = beside.length > 1 ? [...near, ...gridAround(beside[0], 2 * median)] : near
  const usual = all.filter((place) => beside.every((other) => isUsual(place, other, median)))
  return (
    best(scene, spot, space, usual) ??
    best(scene, spot, space, near) ??
    (beside[0] === undefined ? undefined : nearest(space, spot, beside[0])) ??
    atEdge(scene, spot, space, others)
  )
}

/** Whether a line between two places is neither much shorter nor much longer than others. */
const isUsual = (a: Point, b: Point, median: number): boolean => {
  const length = Math.hypot(a.x - b.x, a.y - b.y)
  return length >= 0.5 * median && length <= 2 * median
}

/** Everybody who has a place where it is, and the newcomer. */
export const sceneWith = (snapshot: Snapshot, newcomer: Entity): { scene: Scene; spot: Spot } => {
  const entities = new Map(
    [...snapshot.entities].filter(([, entity]) => isActor(entity) && positionOf(entity) !== null),
  )
  entities.set(newcomer.id, placed(newcomer, [0, 0]))
  const scene = sceneOf({ ...snapshot, entities })
  for (const spot of scene.spots) {
    const entity = entities.get(spot.id)
    const [x, y] = (entity === undefined ? null : positionOf(entity)) ?? [0, 0]
    spot.x = x
    spot.y = y
  }
  const spot = scene.spots.find(({ id }) => id === newcomer.id)
  if (spot === undefined) throw new RangeError('only an actor has a place on the picture')
  return { scene, spot }
}

/** The length that half of the lines stay under; what is usual where there are none. */
const medianLine = ({ lines }: Scene): number => {
  const lengths = lines.map(({ a, b }) => Math.hypot(a.x - b.x, a.y - b.y))
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? usualLine
}

const usualLine = 130

/** The free place that costs least, if there is a free one. */
export const best = (
  scene: Scene,
  spot: Spot,
  space: FreeSpace,
  places: readonly Point[],
): Position | undefined => {
  let least = Number.POSITIVE_INFINITY
  let found: Position | undefined
  for (const { x, y } of places) {
    spot.x = x
    spot.y = y
    if (!space.isFree(spot)) continue
    const cost = costOf(scene, [spot])
    if (cost < least) [least, found] = [cost, [x, y]]
  }
  return found
}

const nearest = (space: FreeSpace, spot: Spot, to: Point): Position => {
  const { x, y } = space.nearest({ ...spot, x: Math.round(to.x), y: Math.round(to.y) })
  return [x, y]
}

/** Goes around the picture, further and further out, until there is room. */
const atEdge = (scene: Scene, spot: Spot, space: FreeSpace, others: readonly Spot[]): Position => {
  if (others.length === 0) return [0, 0]
  for (let out = 0; ; out += 30) {
    const found = best(scene, spot, space, alongEdge(others, out))
    if (found !== undefined) return found
  }
}
