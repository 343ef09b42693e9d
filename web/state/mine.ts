import type { Change, FieldChange, Update } from '../../graph/change/change.ts'
import { needsOf } from '../../graph/change/snapshot-index.ts'
import { withFields } from '../../graph/change/with-fields.ts'
import type { Id } from '../../graph/model/ids.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/**
 * The same changes, meant for the map as it is now: a field changes from what it holds, whatever its
 * author saw there; what is about something that is gone, or needs it, is left out.
 */
export const mine = (snapshot: Snapshot, changes: readonly Change[]): readonly Change[] => {
  const made = new Set<Id>()
  const isThere = (id: Id): boolean => made.has(id) || elementOf(snapshot, id) !== undefined
  return changes.flatMap((change): readonly Change[] => {
    if (change.op === 'remove') return [{ op: 'remove', id: change.id }]
    if (change.op === 'update') return updateNow(snapshot, change, isThere)
    if (change.op === 'move') return [change]
    if (!needsOf(change.element).every(isThere)) return []
    made.add(change.element.id)
    return [change]
  })
}

const updateNow = (
  snapshot: Snapshot,
  change: Update,
  isThere: (id: Id) => boolean,
): readonly Change[] => {
  const element = elementOf(snapshot, change.id)
  if (element === undefined) return []
  const fields = Object.entries(change.fields).flatMap(([name, { to }]) => {
    const field: FieldChange = { from: element.fields[name] ?? null, to }
    return needsOf(withFields(element, { [name]: field })).every(isThere)
      ? [[name, field] as const]
      : []
  })
  return fields.length === 0 ? [] : [{ ...change, fields: Object.fromEntries(fields) }]
}
