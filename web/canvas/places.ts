import type { Entity, Position } from '../../graph/model/element.ts'
import { isActor, placed, positionOf } from '../../graph/model/element.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { Id } from '../../graph/model/ids.ts'
import { arrange } from '../../graph/picture/arrange.ts'
import { placeBeside } from '../../graph/picture/place-beside.ts'

const made = new Map<string, Position>()

/** More newcomers than this at once are a picture of their own. */
const several = 200

/**
 * Where every actor stands: its own place, or one made here until it has one. A place made once is
 * kept, so that nobody moves because somebody else came.
 */
export const placesFor = (snapshot: Snapshot): ((actor: Entity) => Position) => {
  const placeOf = (actor: Entity): Position | undefined =>
    positionOf(actor) ?? made.get(key(snapshot, actor))
  const actors = [...snapshot.entities.values()].filter(isActor)
  const missing = actors.filter((actor) => placeOf(actor) === undefined)
  if (missing.length > several || (missing.length > 0 && missing.length === actors.length)) {
    const positions = arrange(snapshot, snapshot.id)
    for (const actor of missing) made.set(key(snapshot, actor), positions[actor.id] ?? [0, 0])
  } else if (missing.length > 0) {
    const entities = new Map(
      actors.map((actor) => [actor.id, placed(actor, placeOf(actor) ?? null)]),
    )
    for (const actor of missing) {
      const place = placeBeside({ ...snapshot, entities }, actor, neighboursOf(snapshot, actor))
      entities.set(actor.id, placed(actor, place))
      made.set(key(snapshot, actor), place)
    }
  }
  return (actor) => placeOf(actor) ?? [0, 0]
}

const neighboursOf = (snapshot: Snapshot, { id }: Entity): readonly Id[] =>
  [...snapshot.relations.values()].flatMap(({ from, to }) =>
    from === id ? [to] : to === id ? [from] : [],
  )

const key = (snapshot: Snapshot, actor: Entity): string => `${snapshot.id} ${actor.id}`
