import type { Change } from '../../graph/change/change.ts'
import { refsOf } from '../../graph/change/snapshot-index.ts'
import { isRelation, tieKey } from '../../graph/model/element.ts'
import type { Element } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { FieldValue } from '../../graph/model/value.ts'
import type { Pending } from './pending.ts'

/** Whether an element that is to be made is in truth this one, which is there already. */
const isSame = (element: Element, id: Id, snapshot: Snapshot): boolean => {
  if (element.id === id) return true
  const present = elementOf(snapshot, id)
  return (
    present !== undefined &&
    isRelation(present) &&
    isRelation(element) &&
    tieKey(present) === tieKey(element)
  )
}

/** An element by every name that the queue has for it: what it is to make may be there already. */
const namesOf = (queue: readonly Pending[], id: Id, snapshot: Snapshot): ReadonlySet<Id> =>
  new Set([
    id,
    ...queue.flatMap(({ changes }) =>
      changes.flatMap((change) =>
        change.op === 'create' && isSame(change.element, id, snapshot) ? [change.element.id] : [],
      ),
    ),
  ])

/** The value that a field would have after the whole queue. */
export const lastQueued = (
  queue: readonly Pending[],
  id: Id,
  field: string,
  snapshot: Snapshot,
): FieldValue | null => {
  const names = namesOf(queue, id, snapshot)
  let last: FieldValue | null = null
  for (const change of queue.flatMap((pending) => pending.changes)) {
    if (change.op === 'update' && names.has(change.id)) last = change.fields[field]?.to ?? last
    if (change.op === 'create' && isSame(change.element, id, snapshot))
      last = change.element.fields[field] ?? last
  }
  return last
}

/** The queue without what it does to one field. */
export const withoutField = (
  queue: readonly Pending[],
  id: Id,
  field: string,
  snapshot: Snapshot,
): readonly Pending[] => {
  const names = namesOf(queue, id, snapshot)
  return mapped(queue, (change) => {
    if (change.op === 'update' && names.has(change.id)) {
      const { [field]: _, ...fields } = change.fields
      return Object.keys(fields).length === 0 ? [] : [{ ...change, fields }]
    }
    if (change.op !== 'create' || !names.has(change.element.id)) return [change]
    const { [field]: _, ...fields } = change.element.fields
    return [{ ...change, element: { ...change.element, fields } }]
  })
}

/** The queue without what it does to an element that is gone, and without what would hang on it. */
export const withoutElement = (queue: readonly Pending[], id: Id): readonly Pending[] => {
  const gone = new Set<Id>([id])
  return mapped(queue, (change) => {
    if (change.op === 'create') {
      const { element } = change
      const needs = isRelation(element) ? [element.from, element.to] : []
      const named = refsOf(element).map((ref) => ref.target)
      if (![...needs, ...named].some((need) => gone.has(need))) return [change]
      gone.add(element.id)
      return []
    }
    return 'id' in change && gone.has(change.id) ? [] : [change]
  })
}

const mapped = (
  queue: readonly Pending[],
  change: (each: Change) => readonly Change[],
): readonly Pending[] =>
  queue.map((pending) => ({ ...pending, changes: pending.changes.flatMap(change) }))
