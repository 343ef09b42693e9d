import type { Id } from '../model/ids.ts'
import type { Commit } from './commit.ts'
import type { AppliedChange } from './change.ts'

/** The newest of these commits that removed the element. */
export const removedBy = (since: readonly Commit[], id: Id): Commit | undefined =>
  since.findLast(({ changes }) => changes.some((change) => removes(change, id)))

/** The newest of these commits that touched the element or, if one is named, its field. */
export const toucherOf = (since: readonly Commit[], id: Id, field?: string): Commit | undefined =>
  since.findLast(({ changes }) => changes.some((change) => touches(change, id, field)))

const removes = (change: AppliedChange, id: Id): boolean =>
  change.op === 'remove' && (change.id === id || change.was.some((element) => element.id === id))

const touches = (change: AppliedChange, id: Id, field: string | undefined): boolean => {
  switch (change.op) {
    case 'create':
      return (
        change.element.id === id &&
        (field === undefined || Object.hasOwn(change.element.fields, field))
      )
    case 'update':
      return change.id === id && (field === undefined || Object.hasOwn(change.fields, field))
    case 'remove':
      return removes(change, id)
    default:
      // Positions are nobody's words: they never make two versions.
      return false
  }
}
