import type { Ghost } from '../../graph/analysis/ghosts.ts'
import type { Entity, Position } from '../../graph/model/element.ts'
import { isActor, placed } from '../../graph/model/element.ts'
import { asId } from '../../graph/model/ids.ts'
import type { Language } from '../../graph/model/language.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { labelOf } from '../../graph/picture/label.ts'
import { placeWithin } from '../../graph/picture/place-within.ts'
import { ghostName } from '../words/ghost-name.ts'
import { placesFor } from './places.ts'

/** What is drawn of somebody who is not there yet. */
export type GhostMark = {
  /** The id of the ghost; never that of an entity. */
  readonly id: string
  readonly ghost: Ghost
  readonly name: string
  readonly label: string
  readonly position: Position
}

/** Places made once are kept, so that a ghost stays where it was seen. */
const made = new Map<string, Position>()

/** In a larger picture than this ghosts stand in rows under it: a search for room would take too long. */
const large = 600
const grid = { x: 180, y: 90 }

/**
 * The ghosts of a map on its picture: an empty chair stands beside who sits at that table, an expected
 * kind of partner where there is room; over nobody, and nobody moves for them.
 */
export const ghostMarks = (
  snapshot: Snapshot,
  ghosts: readonly Ghost[],
  language: Language,
): readonly GhostMark[] => {
  const named = ghosts.map((ghost) => ({ ghost, name: ghostName(ghost, snapshot, language) }))
  const places = placesOf(snapshot, named)
  return named.map(({ ghost, name }) => ({
    id: ghost.id,
    ghost,
    name,
    label: labelOf(asked(name)).lines.join('\n'),
    position: places.get(ghost.id) ?? [0, 0],
  }))
}

/** A name as a question. */
const asked = (name: string): string => `${name}\u202f?`

type Named = { readonly ghost: Ghost; readonly name: string }

const placesOf = (snapshot: Snapshot, named: readonly Named[]): ReadonlyMap<string, Position> => {
  const placeOf = placesFor(snapshot)
  const actors = [...snapshot.entities.values()].filter(isActor)
  const places = new Map<string, Position>()
  if (actors.length > large) {
    const place = rowsUnder(actors.map(placeOf))
    for (const [index, { ghost }] of named.entries()) places.set(ghost.id, place(index))
    return places
  }
  const room = new Map<Entity['id'], Entity>(
    actors.map((actor) => [actor.id, placed(actor, placeOf(actor))]),
  )
  for (const [index, { ghost, name }] of named.entries()) {
    const key = `${snapshot.id} ${ghost.id} ${name}`
    const shape = standIn(ghost, name, index)
    const kept = made.get(key)
    const place = kept ?? placeWithin({ ...snapshot, entities: room }, shape, ghost.beside)
    made.set(key, place)
    places.set(ghost.id, place)
    room.set(shape.id, placed(shape, place))
  }
  return places
}

/** A ghost as the arrangement sees it: an actor with its name. */
const standIn = ({ kind }: Ghost, name: string, index: number): Entity => ({
  id: asId(`ghost-${index}`),
  kind,
  fields: { name: asked(name) },
})

/** Rows under a picture, as wide as it is. */
const rowsUnder = (places: readonly Position[]): ((index: number) => Position) => {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let bottom = Number.NEGATIVE_INFINITY
  for (const [x, y] of places) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  const columns = Math.max(1, Math.floor((right - left) / grid.x))
  return (index) => [
    left + (index % columns) * grid.x,
    bottom + (1 + Math.floor(index / columns)) * grid.y,
  ]
}
