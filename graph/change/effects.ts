import { isRelation } from '../model/element.ts'
import type { Element } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { AppliedChange } from './change.ts'

/** Something that a store held and no longer holds; of a relation also where it lay. */
export type Dropped = { readonly id: Id; readonly ends?: readonly [from: Id, to: Id] }

/**
 * What a commit leaves in the present state. First what is gone goes, then what is put comes: an id that
 * was removed and given to something else in one commit stands in both lists.
 */
export type Effects = { readonly put: readonly Element[]; readonly drop: readonly Dropped[] }

export const effectsOf = (changes: readonly AppliedChange[], after: Snapshot): Effects => {
  const put: Element[] = []
  for (const id of new Set(changes.flatMap(touchedBy))) {
    const element = elementOf(after, id)
    if (element !== undefined) put.push(element)
  }
  return { put, drop: droppedBy(changes) }
}

/** Each id as it was when it was first removed: that is how the store holds it. */
const droppedBy = (changes: readonly AppliedChange[]): readonly Dropped[] => {
  const dropped = new Map<Id, Dropped>()
  for (const change of changes) {
    if (change.op !== 'remove') continue
    // Its own id too: a log may have lost what was removed, and keep that it was.
    for (const gone of [...change.was.map(asDropped), { id: change.id }])
      if (!dropped.has(gone.id)) dropped.set(gone.id, gone)
  }
  return [...dropped.values()]
}

const asDropped = (element: Element): Dropped =>
  isRelation(element) ? { id: element.id, ends: [element.from, element.to] } : { id: element.id }

/** The ids of the elements that a change is about. */
export const touchedBy = (change: AppliedChange): readonly Id[] => {
  switch (change.op) {
    case 'create':
      return [change.element.id]
    case 'update':
      return [change.id]
    case 'remove':
      return [change.id, ...change.was.map((element) => element.id)]
    case 'move':
      return Object.keys(change.positions).map(asId)
    case 'erased':
      return []
    default:
      return change satisfies never
  }
}
