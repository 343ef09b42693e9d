import type { Entity, Position } from '../../graph/model/element.ts'
import { isActor, positionOf } from '../../graph/model/element.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { arrange } from '../../graph/picture/arrange.ts'

const made = new Map<string, Position>()

/**
 * Where every actor stands: its own place, or one made here until it has one. A place made once is
 * kept, so that nobody moves because somebody else came.
 */
export const placesFor = (snapshot: Snapshot): ((actor: Entity) => Position) => {
  const missing = [...snapshot.entities.values()].some(
    (entity) => isActor(entity) && positionOf(entity) === null && !made.has(key(snapshot, entity)),
  )
  if (missing) {
    const positions = arrange(snapshot, snapshot.id)
    for (const [id, position] of Object.entries(positions)) {
      const name = `${snapshot.id} ${id}`
      if (!made.has(name)) made.set(name, position)
    }
  }
  return (actor) => positionOf(actor) ?? made.get(key(snapshot, actor)) ?? [0, 0]
}

const key = (snapshot: Snapshot, actor: Entity): string => `${snapshot.id} ${actor.id}`
