import type { Change } from '../../graph/change/change.ts'
import type { Commit } from '../../graph/change/commit.ts'
import { merge } from '../../graph/change/merge.ts'
import type { Merged } from '../../graph/change/merge.ts'
import { undoing } from '../../graph/change/undo.ts'
import { GraphError } from '../../graph/errors.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { mine } from './mine.ts'
import type { Pending } from './pending.ts'

/** A map at some moment, with the log that led to it: commit n stands at place n - 1. */
export type Ahead = { readonly snapshot: Snapshot; readonly log: readonly Commit[] }

type Taken = Merged & { readonly type: 'merged' }

/**
 * The map with a queued commit in it, worked out as the server will.
 *
 * @throws what `merge` and `undoing` throw, when the rules do not take it
 */
export const ahead = (now: Ahead, pending: Pending, author: string): Ahead => {
  const changes = changesOf(now, pending)
  const since = now.log.slice(pending.baseRevision)
  const merged = merge(now.snapshot, { changes, author }, since)
  if (merged.type === 'merged') return withCommit(now, pending, author, merged)
  // Somebody else's version differs: until the author has chosen, the author's own stays on screen.
  const own = merge(now.snapshot, { changes: mine(now.snapshot, changes), author }, [])
  return own.type === 'merged' ? withCommit(now, pending, author, own) : now
}

/** The changes of a queued commit; those of an undo are worked out on the map as it is now. */
export const changesOf = (now: Ahead, pending: Pending): readonly Change[] =>
  pending.undoes === undefined
    ? pending.changes
    : undoing(now.snapshot, now.log, pending.undoes).changes

/** The commit is put in the log too, so that undo and history see what was done just now. */
const withCommit = (now: Ahead, pending: Pending, author: string, merged: Taken): Ahead => {
  const { commitId, at, step, undoes, remark } = pending
  const commit: Commit = {
    format: 1,
    revision: now.snapshot.revision + 1,
    commitId,
    // The server's business: nothing in the browser compares it.
    bodyHash: '',
    at,
    author,
    changes: merged.changes,
    ...(step !== undefined && { step }),
    ...(undoes !== undefined && { undoes }),
    ...(remark !== undefined && { remark }),
  }
  return { snapshot: merged.after, log: [...now.log, commit] }
}

/** The saved map with the whole queue in it; what the rules do not take any more is not shown. */
export const rebase = (saved: Ahead, queue: readonly Pending[], author: string): Ahead =>
  queue.reduce((now, pending) => {
    if (pending.refused !== undefined) return now
    try {
      return ahead(now, pending, author)
    } catch (error) {
      if (error instanceof GraphError) return now
      throw error
    }
  }, saved)
