import type { Element } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { AppliedChange } from './change.ts'

/** What a commit leaves in the present state: elements as they now are, and ids that are gone. */
export type Effects = { readonly put: readonly Element[]; readonly drop: readonly Id[] }

export const effectsOf = (changes: readonly AppliedChange[], after: Snapshot): Effects => {
  const put: Element[] = []
  const drop: Id[] = []
  for (const id of new Set(changes.flatMap(touchedBy))) {
    const element = elementOf(after, id)
    if (element === undefined) drop.push(id)
    else put.push(element)
  }
  return { put, drop }
}

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
