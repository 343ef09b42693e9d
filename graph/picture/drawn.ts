import { isActor } from '../model/element.ts'
import type { Relation } from '../model/element.ts'
import type { Snapshot } from '../model/snapshot.ts'

/**
 * The relations that are lines on the picture, on one day or another: what ended stays on record and
 * is still seen by who looks back. "No relation" is knowledge, not a line.
 */
export const drawnRelations = (snapshot: Snapshot): readonly Relation[] =>
  [...snapshot.relations.values()].filter(({ type, from, to }) => {
    const ends = [snapshot.entities.get(from), snapshot.entities.get(to)]
    return type !== 'NO_RELATION' && ends.every((end) => end !== undefined && isActor(end))
  })
