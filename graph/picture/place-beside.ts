import type { Entity, Position } from '../model/element.ts'
import { isActor, positionOf } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { extentOf } from './shape.ts'

const step = 40
const margin = 12

/** The free place nearest to somebody's neighbours, or to the middle of all; nobody else moves. */
export const placeBeside = (
  snapshot: Snapshot,
  newcomer: Entity,
  neighbours: readonly Id[],
): Position => {
  const standing = [...snapshot.entities.values()].flatMap((actor) => {
    const at = isActor(actor) && actor.id !== newcomer.id ? positionOf(actor) : null
    return at === null ? [] : [{ actor, at }]
  })
  const near = standing.filter(({ actor }) => neighbours.includes(actor.id))
  const [x, y] = middleOf((near.length > 0 ? near : standing).map(({ at }) => at))
  const isFree = (place: Position): boolean =>
    standing.every(({ actor, at }) => !overlap(newcomer, place, actor, at))
  for (let ring = 0; ; ring += 1) {
    const count = Math.max(1, ring * 8)
    for (let turn = 0; turn < count; turn += 1) {
      const angle = (turn / count) * 2 * Math.PI
      const place: Position = [
        Math.round(x + Math.cos(angle) * ring * step),
        Math.round(y + Math.sin(angle) * ring * step),
      ]
      if (isFree(place)) return place
    }
  }
}

const middleOf = (places: readonly Position[]): Position =>
  places.length === 0
    ? [0, 0]
    : [
        places.reduce((sum, [x]) => sum + x, 0) / places.length,
        places.reduce((sum, [, y]) => sum + y, 0) / places.length,
      ]

/** Whether two, each with its shape and its label, would lie over one another. */
const overlap = (a: Entity, [ax, ay]: Position, b: Entity, [bx, by]: Position): boolean => {
  const [one, other] = [extentOf(a), extentOf(b)]
  const half = Math.max(one.shape, one.labelHalf) + Math.max(other.shape, other.labelHalf)
  const height = ay < by ? one.labelBottom + other.shape : other.labelBottom + one.shape
  return Math.abs(ax - bx) < half + margin && Math.abs(ay - by) < height + margin
}
