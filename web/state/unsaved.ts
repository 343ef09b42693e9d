import type { AppliedChange, Change } from '../../graph/change/change.ts'
import type { Commit } from '../../graph/change/commit.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import type { Core } from './core.ts'
import { actsIn } from './pending.ts'
import type { Pending } from './pending.ts'

/** What is not saved yet, act by act in the order of sending, each as the commits that it would be. */
export const unsavedActs = (core: Core): readonly (readonly Commit[])[] =>
  actsIn(core.queue).map((act) => act.map((pending) => asCommit(core, pending)))

const asCommit = (core: Core, { commitId, at, changes, undoes }: Pending): Commit => ({
  format: 1,
  revision: 0,
  commitId,
  bodyHash: '',
  at,
  author: core.author,
  ...(undoes !== undefined && { undoes }),
  changes: changes.map((change) => asApplied(core, change)),
})

const asApplied = ({ saved }: Core, change: Change): AppliedChange => {
  if (change.op === 'move') return { ...change, before: {} }
  if (change.op !== 'remove') return change
  const element = elementOf(saved.snapshot, change.id)
  return { ...change, was: change.was ?? (element === undefined ? [] : [element]) }
}
