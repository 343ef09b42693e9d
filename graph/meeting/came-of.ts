import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { cardsOf } from './meeting-of.ts'

/** What a decision or an action came out of; null: nobody said. Cost O(m). */
export const cameOf = (snapshot: Snapshot, result: Id): Id | null => {
  for (const { type, from, to, fields } of snapshot.relations.values())
    if (type === 'LED_TO' && to === result && fields['until'] === undefined) return from
  return null
}

/** The card that a result goes back to, through the item and the decision that it came out of; null: none. */
export const cardBehind = (snapshot: Snapshot, origin: Id | null): string | null => {
  // A decision comes out of an item, an item out of nothing: two steps at most.
  for (let at = origin, step = 0; at !== null && step < 2; step += 1) {
    const entity = snapshot.entities.get(at)
    if (entity?.kind === 'agenda_item') return cardsOf(entity)[0] ?? null
    at = cameOf(snapshot, at)
  }
  return null
}
