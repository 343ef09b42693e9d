import type { Change } from '../../../graph/change/change.ts'
import { isActor, isRelation, placed, positionOf } from '../../../graph/model/element.ts'
import type { Entity } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { placeBeside } from '../../../graph/picture/place-beside.ts'

/**
 * Gives every new actor among the changes its place, beside those that a new line joins it to. It is kept from then on, so that nobody moves when others come.
 */
export const withPlaces = (snapshot: Snapshot, changes: readonly Change[]): readonly Change[] => {
  let now = snapshot
  return changes.map((change) => {
    if (change.op !== 'create' || !needsPlace(change.element)) return change
    const neighbours = tiedTo(changes, change.element.id)
    const element = placed(change.element, placeBeside(now, change.element, neighbours))
    now = { ...now, entities: new Map([...now.entities, [element.id, element]]) }
    return { op: 'create', element }
  })
}

const needsPlace = (element: Parameters<typeof isRelation>[0]): element is Entity =>
  !isRelation(element) && isActor(element) && positionOf(element) === null

const tiedTo = (changes: readonly Change[], id: Id): readonly Id[] =>
  changes.flatMap((change) => {
    if (change.op !== 'create' || !isRelation(change.element)) return []
    const { from, to } = change.element
    return from === id ? [to] : to === id ? [from] : []
  })
