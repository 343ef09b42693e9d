import type { Change } from '../../graph/change/change.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/**
 * The same changes, meant for the map as it is now: a field changes from what it holds, whatever its
 * author saw there; what is about something that is gone is left out.
 */
export const mine = (snapshot: Snapshot, changes: readonly Change[]): readonly Change[] =>
  changes.flatMap((change) => meantForNow(snapshot, change))

const meantForNow = (snapshot: Snapshot, change: Change): readonly Change[] => {
  if (change.op === 'remove') return [{ op: 'remove', id: change.id }]
  if (change.op !== 'update') return [change]
  const element = elementOf(snapshot, change.id)
  if (element === undefined) return []
  const fields = Object.entries(change.fields).map(
    ([name, { to }]) => [name, { from: element.fields[name] ?? null, to }] as const,
  )
  return [{ ...change, fields: Object.fromEntries(fields) }]
}
