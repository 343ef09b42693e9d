import { isActor } from '../../../graph/model/element.ts'
import type { Position } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { drawnRelations } from '../../../graph/picture/drawn.ts'
import { cross, meets } from '../../../graph/picture/segment.ts'
import { extentOf, labelTop } from '../../../graph/picture/shape.ts'

type Positions = { readonly [id: string]: Position }

/** What is wrong with a picture, counted on the drawn shapes, names and lines themselves. */
export const faultsOf = (snapshot: Snapshot, positions: Positions) => {
  const actors = [...snapshot.entities.values()].filter(isActor).map((actor) => {
    const [x = Number.NaN, y = Number.NaN] = positions[actor.id] ?? []
    const { shape, labelHalf, labelBottom } = extentOf(actor)
    return {
      id: actor.id,
      x,
      y,
      shape: [x - shape, y - shape, x + shape, y + shape] as const,
      label: [x - labelHalf, y + labelTop, x + labelHalf, y + labelBottom] as const,
    }
  })
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const pairs = new Set(
    drawnRelations(snapshot).map(({ from, to }) => [from, to].toSorted().join(' ')),
  )
  const lines = [...pairs].flatMap((pair) => {
    const [a, b] = actors.filter(({ id }) => pair.split(' ').includes(id))
    return a === undefined || b === undefined ? [] : [{ a, b }]
  })
  const pairsOf = <T>(list: readonly T[], is: (a: T, b: T) => boolean): number =>
    list.reduce((sum, a, index) => sum + list.slice(index + 1).filter((b) => is(a, b)).length, 0)
  const foreign = lines.flatMap((line) =>
    [...byId.values()]
      .filter((actor) => actor !== line.a && actor !== line.b)
      .map((actor) => ({ ...line, actor })),
  )
  return {
    overlaps: pairsOf(actors, (a, b) =>
      [a.shape, a.label].some((one) => [b.shape, b.label].some((other) => overlap(one, other))),
    ),
    throughShapes: foreign.filter(({ a, b, actor }) => meets(a, b, ...actor.shape)).length,
    throughLabels: foreign.filter(({ a, b, actor }) => meets(a, b, ...actor.label)).length,
    crossings: pairsOf(lines, (one, other) => cross(one.a, one.b, other.a, other.b)),
    length: Math.round(lines.reduce((sum, { a, b }) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0)),
    width: Math.max(...actors.map((a) => a.label[2])) - Math.min(...actors.map((a) => a.label[0])),
    height: Math.max(...actors.map((a) => a.label[3])) - Math.min(...actors.map((a) => a.shape[1])),
  }
}

type Rectangle = readonly [left: number, top: number, right: number, bottom: number]

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
