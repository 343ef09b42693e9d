import type { Change } from '../../graph/change/change.ts'
import type { MergedIds } from '../../graph/change/commit.ts'
import type { Element } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Pending } from './pending.ts'

/** The queue after the server has merged relations of it into older ones, whose ids they now bear. */
export const renamed = (
  queue: readonly Pending[],
  merged: MergedIds | undefined,
): readonly Pending[] => {
  if (merged === undefined || Object.keys(merged).length === 0) return queue
  const keptId = (id: Id): Id => (Object.hasOwn(merged, id) ? (merged[id] ?? id) : id)
  return queue.map((pending) => ({
    ...pending,
    changes: pending.changes.map((change) => renamedChange(change, keptId)),
  }))
}

const renamedChange = (change: Change, keptId: (id: Id) => Id): Change => {
  const element = (each: Element): Element => ({ ...each, id: keptId(each.id) })
  switch (change.op) {
    case 'create':
      return change
    case 'update':
      return { ...change, id: keptId(change.id) }
    case 'remove':
      return {
        ...change,
        id: keptId(change.id),
        ...(change.was !== undefined && { was: change.was.map(element) }),
      }
    case 'move':
      return change
    default:
      return change satisfies never
  }
}
