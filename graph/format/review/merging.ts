import type { FieldChanges } from '../../change/change.ts'
import { sameJson } from '../../model/canonical.ts'
import type { Element } from '../../model/element.ts'
import { elementOf } from '../../model/snapshot.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Fields } from '../../model/value.ts'
import type { Choice, Differing } from './review-row.ts'

/**
 * What a row adds to who is there already, field by field. An empty field takes the value of the file. Where both have
 * one the map keeps its own, unless the file is an export of this map (`isOwn`) or a person chose otherwise; of an export
 * whose base is known, only what was edited in it counts, and what was edited on both sides waits for a person.
 */
export const merging = (
  present: Element,
  wanted: Fields,
  how: {
    readonly isOwn: boolean
    readonly base: Snapshot | undefined
    readonly choice: Choice | undefined
  },
): { readonly changes: FieldChanges; readonly differing: readonly Differing[] } => {
  const before = how.base === undefined ? undefined : elementOf(how.base, present.id)
  const changes: { [name: string]: FieldChanges[string] } = {}
  const differing: Differing[] = []
  for (const [field, theirs] of Object.entries(wanted)) {
    const ours = present.fields[field] ?? null
    if (sameJson(ours, theirs)) continue
    const was = before?.fields[field] ?? null
    if (before !== undefined && sameJson(was, theirs)) continue
    const isUntouched = before !== undefined && sameJson(was, ours)
    const isFree = ours === null || isUntouched
    const taken =
      how.choice?.take?.includes(field) ?? (isFree || (how.isOwn && before === undefined))
    if (taken) changes[field] = { from: ours, to: theirs }
    if (ours !== null) differing.push({ field, ours, theirs, taken })
  }
  return { changes, differing }
}
