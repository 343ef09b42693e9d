import type { Change } from '../../graph/change/change.ts'
import { isOpen, refsOf } from '../../graph/change/snapshot-index.ts'
import { isRelation, tieKey } from '../../graph/model/element.ts'
import type { Element, Relation } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { known } from '../../graph/model/value.ts'
import type { FieldValue } from '../../graph/model/value.ts'
import type { Pending } from './pending.ts'

/**
 * An element by every name that the queue has for it. A tie that is to be made may be there already, as
 * long as the one that is there has not ended when its turn comes: after that it is a new one.
 */
const namesOf = (queue: readonly Pending[], id: Id, snapshot: Snapshot): ReadonlySet<Id> => {
  const names = new Set([id])
  const present = elementOf(snapshot, id)
  if (present === undefined || !isRelation(present)) return names
  let until = known(present.fields['until'])
  for (const change of queue.flatMap(({ changes }) => changes)) {
    if (change.op === 'update' && names.has(change.id) && change.fields['until'] !== undefined)
      until = known(change.fields['until'].to ?? undefined)
    if (change.op !== 'create' || elementOf(snapshot, change.element.id) !== undefined) continue
    if (until === undefined && isTwin(change.element, present)) names.add(change.element.id)
  }
  return names
}

const isTwin = (element: Element, present: Relation): boolean =>
  isRelation(element) && isOpen(element) && tieKey(element) === tieKey(present)

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
    if (change.op === 'create' && names.has(change.element.id))
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
