import { isActor } from '../model/element.ts'
import type { Entity } from '../model/element.ts'
import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { closenessOf } from './closeness.ts'
import type { Closeness } from './closeness.ts'
import { extentOf } from './shape.ts'
import type { Extent } from './shape.ts'

/** An actor while it is being placed. */
export type Spot = Extent & {
  readonly id: Id
  readonly ties: Tie[]
  x: number
  y: number
  /** Whether it is the one that is being weighed. */
  moving: boolean
}

/** Two actors that belong near one another. */
export type Tie = Closeness & { readonly a: Spot; readonly b: Spot }

/** What an arrangement works on: everybody, who pulls whom, and which of these are lines to see. */
export type Scene = {
  readonly spots: readonly Spot[]
  readonly ties: readonly Tie[]
  readonly lines: readonly Tie[]
}

/** Everybody in order of id, nobody placed yet. */
export const sceneOf = (snapshot: Snapshot): Scene => {
  const actors = [...snapshot.entities.values()].filter(isActor)
  const spots = actors.toSorted((one, other) => compareIds(one.id, other.id)).map(spotOf)
  const byId = new Map(spots.map((spot) => [spot.id, spot]))
  const ties = closenessOf(snapshot).flatMap(({ pair: [from, to], pull, drawn }): Tie[] => {
    const [a, b] = [byId.get(from), byId.get(to)]
    return a === undefined || b === undefined ? [] : [{ a, b, pull, drawn }]
  })
  for (const tie of ties) for (const end of [tie.a, tie.b]) end.ties.push(tie)
  return { spots, ties, lines: ties.filter(({ drawn }) => drawn > 0) }
}

const spotOf = (actor: Entity): Spot => {
  const { shape, labelHalf, labelBottom } = extentOf(actor)
  return { id: actor.id, shape, labelHalf, labelBottom, ties: [], x: 0, y: 0, moving: false }
}
