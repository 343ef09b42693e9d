import type { Change } from '../../graph/change/change.ts'
import { needsOf } from '../../graph/change/snapshot-index.ts'
import type { Id } from '../../graph/model/ids.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import type { Pending } from './pending.ts'
import type { Ahead } from './rebase.ts'

/** What later work can name: the commit, its step, and everything that it makes. */
const namesOf = ({ commitId, step, changes }: Pending): readonly string[] => [
  commitId,
  ...(step === undefined ? [] : [step.id]),
  ...changes.flatMap((change) => (change.op === 'create' ? [change.element.id] : [])),
]

/** What nobody can name any more: it was in the queue before, is not in it now, and was never saved. */
export const lostNames = (
  saved: Ahead,
  before: readonly Pending[],
  now: readonly Pending[],
): ReadonlySet<string> => {
  const left = new Set(now.flatMap(namesOf))
  const isSaved = (name: string): boolean =>
    elementOf(saved.snapshot, name as Id) !== undefined ||
    saved.log.some(({ commitId, step }) => commitId === name || step?.id === name)
  return new Set(before.flatMap(namesOf).filter((name) => !left.has(name) && !isSaved(name)))
}

/** Whether queued work is about something that is lost. */
export const hangsOn = ({ undoes, changes }: Pending, lost: ReadonlySet<string>): boolean =>
  (undoes !== undefined && lost.has(undoes)) || changes.flatMap(namedBy).some((id) => lost.has(id))

const namedBy = (change: Change): readonly string[] => {
  if (change.op === 'create') return needsOf(change.element)
  return change.op === 'move' ? Object.keys(change.positions) : [change.id]
}
