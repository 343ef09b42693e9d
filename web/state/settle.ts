import type { Change } from '../../graph/change/change.ts'
import type { Commit } from '../../graph/change/commit.ts'
import type { Conflict } from '../../graph/change/merge.ts'
import { removedBy } from '../../graph/change/since.ts'
import { isRelation } from '../../graph/model/element.ts'
import { newCommitId } from '../../graph/model/ids.ts'
import type { FieldValue } from '../../graph/model/value.ts'
import type { Core } from './core.ts'
import { withoutOrphans } from './drop.ts'
import { lastQueued, withoutElement, withoutField } from './let-go.ts'
import { pendingOf } from './pending.ts'
import type { Pending } from './pending.ts'
import { changesOf } from './rebase.ts'
import type { Ahead } from './rebase.ts'

export type Choice = 'mine' | 'theirs'

/**
 * Decides the conflict that holds the queue back. *Mine* becomes a new commit on the map as it is now;
 * *theirs* lets go of the change and of what hangs on it, in the whole queue.
 */
export const settled =
  (choices: readonly Choice[]) =>
  (core: Core): Core => {
    const at = core.queue.findIndex((pending) => pending.conflicts !== undefined)
    const held = core.queue[at]
    if (held?.conflicts === undefined) return core
    const { conflicts, comparedAt, undoes, ...rest } = held
    const open: Pending = {
      ...rest,
      // What it says is new, so its id is too.
      commitId: newCommitId(),
      // Not the newest: what came after the question was asked is unseen, and is asked about in its turn.
      baseRevision: comparedAt ?? core.saved.snapshot.revision,
      changes: changesOf(core.saved, held),
    }
    let queue: readonly Pending[] = core.queue.with(at, open)
    const since = core.saved.log.slice(held.baseRevision)
    for (const [index, conflict] of conflicts.entries())
      queue = decided(queue, at, conflict, choices[index] ?? 'theirs', { saved: core.saved, since })
    if (undoes !== undefined && conflicts.every((_, index) => choices[index] === 'mine'))
      queue = queue.toSpliced(at + 1, 0, markOf(undoes, core))
    const left = queue.filter(
      (pending, index) =>
        pending.changes.length > 0 ||
        pending.undoes !== undefined ||
        pending.step !== undefined ||
        index < at,
    )
    return { ...core, ...withoutOrphans(core, renamedIn(left, held, open), at) }
  }

/** What takes the held act back takes back what it has become. */
const renamedIn = (queue: readonly Pending[], held: Pending, open: Pending): readonly Pending[] =>
  queue.some(({ commitId }) => commitId === open.commitId)
    ? queue.map((pending) =>
        pending.undoes === held.commitId ? { ...pending, undoes: open.commitId } : pending,
      )
    : queue

/**
 * An undo carries no changes of its own, so what was chosen goes before it as an act like any other; the
 * undo then finds nothing to do and marks what it takes back. Where somebody let go of a part, what is
 * taken back is only that part, and nothing is marked.
 */
const markOf = (undoes: string, { saved }: Core): Pending =>
  pendingOf({ changes: [], undoes }, saved.snapshot.revision)

type Now = { readonly saved: Ahead; readonly since: readonly Commit[] }

const decided = (
  queue: readonly Pending[],
  at: number,
  conflict: Conflict,
  choice: Choice,
  now: Now,
): readonly Pending[] => {
  const { element, field } = conflict
  if (field !== undefined) {
    const to = lastQueued(queue, element, field, now.saved.snapshot)
    const without = withoutField(queue, element, field, now.saved.snapshot)
    if (choice === 'theirs') return without
    // The server answers a field with what it holds, or null.
    const from = conflict.theirs as FieldValue | null
    return changedAt(without, at, (changes) => [
      ...changes,
      { op: 'update', id: element, fields: { [field]: { from, to } } },
    ])
  }
  if (conflict.theirs === null)
    return choice === 'theirs'
      ? withoutElement(queue, element)
      : changedAt(queue, at, (changes) => [...broughtBack(conflict, now), ...changes])
  return changedAt(queue, at, (changes) =>
    changes.flatMap((change): readonly Change[] => {
      if (change.op !== 'remove' || change.id !== element) return [change]
      return choice === 'mine' ? [{ op: 'remove', id: element }] : []
    }),
  )
}

const changedAt = (
  queue: readonly Pending[],
  at: number,
  change: (changes: readonly Change[]) => readonly Change[],
): readonly Pending[] =>
  queue.map((pending, index) =>
    index === at ? { ...pending, changes: change(pending.changes) } : pending,
  )

/** The removed element as it last was, with its relations to what is still there. */
const broughtBack = ({ element: id }: Conflict, { saved, since }: Now): readonly Change[] => {
  const removal = removedBy(since, id)?.changes.find(
    (change) => change.op === 'remove' && change.was.some((element) => element.id === id),
  )
  if (removal?.op !== 'remove') return []
  const entities = removal.was.filter((element) => !isRelation(element))
  const isThere = (end: string): boolean =>
    saved.snapshot.entities.has(end as typeof id) || entities.some((entity) => entity.id === end)
  const relations = removal.was.filter(
    (element) => isRelation(element) && isThere(element.from) && isThere(element.to),
  )
  return [...entities, ...relations].map((element) => ({ op: 'create', element }))
}
