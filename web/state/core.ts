import type { Commit } from '../../graph/change/commit.ts'
import type { Conflict } from '../../graph/change/merge.ts'
import { fold } from '../../graph/change/fold.ts'
import { GraphError } from '../../graph/errors.ts'
import { sameJson } from '../../graph/model/canonical.ts'
import type { CommitId, Revision } from '../../graph/model/ids.ts'
import type { Problem, Saving } from './document-state.ts'
import { actsIn } from './pending.ts'
import type { Act, Pending } from './pending.ts'
import { ahead, rebase } from './rebase.ts'
import type { Ahead } from './rebase.ts'
import { renamed } from './rename.ts'
import { split } from './split.ts'

/** Everything that a window knows of a map. */
export type Core = {
  /** The name under which this window's acts are kept. */
  readonly author: string
  /** What the server has confirmed. */
  readonly saved: Ahead
  /** What it has not, oldest first. */
  readonly queue: readonly Pending[]
  /** The saved map with the queue in it. */
  readonly shown: Ahead
  /** The last try did not reach the server. */
  readonly away: boolean
}

/** `kept`: what was queued at an earlier visit; some of it may have been saved after all. */
export const openCore = (saved: Ahead, kept: readonly Pending[], author: string): Core => {
  const done = new Set<string>(saved.log.map((commit) => commit.commitId))
  const queue = kept.filter((pending) => !done.has(pending.commitId))
  return { author, saved, queue, shown: rebase(saved, queue, author), away: false }
}

/** An act joins the queue and is on screen at once; one that the rules do not take stays, refused. */
export const dispatched =
  (act: Act) =>
  (core: Core): Core => {
    let { shown } = core
    const joined = split(act, act.seenAt ?? core.saved.snapshot.revision).map(
      (pending): Pending => {
        try {
          shown = ahead(shown, pending, core.author)
          return pending
        } catch (error) {
          if (error instanceof GraphError) return { ...pending, refused: problemOf(error) }
          throw error
        }
      },
    )
    return { ...core, shown, queue: [...core.queue, ...joined] }
  }

/** Commits of the log arrive, from whomever; those that are here already change nothing. */
export const received =
  (commits: readonly Commit[]) =>
  (core: Core): Core => {
    const fresh = commits.filter((commit) => commit.revision > core.saved.snapshot.revision)
    if (fresh.length === 0) return core
    const saved = {
      snapshot: fold(core.saved.snapshot, fresh),
      log: [...core.saved.log, ...fresh],
    }
    const done = new Set<string>(fresh.map((commit) => commit.commitId))
    const queue = fresh.reduce(
      (rest: readonly Pending[], commit) => renamed(rest, commit.merged),
      core.queue.filter((pending) => !done.has(pending.commitId)),
    )
    if (!fresh.every((commit) => wasForeseen(core.shown.log, commit)))
      return { ...core, saved, queue, shown: rebase(saved, queue, core.author) }
    // Just what was on screen: it stays the same object, so that nothing is drawn again.
    const { snapshot } = core.shown
    const log = [...saved.log, ...core.shown.log.slice(saved.log.length)]
    const kept = queue.length === 0 ? { ...saved, snapshot } : saved
    return { ...core, saved: kept, queue, shown: { snapshot, log } }
  }

const wasForeseen = (log: readonly Commit[], commit: Commit): boolean => {
  const foreseen = log[commit.revision - 1]
  return (
    foreseen !== undefined &&
    foreseen.commitId === commit.commitId &&
    sameJson(foreseen.changes, commit.changes)
  )
}

/** The server has a commit, as the log up to now shows: it need not be sent again. */
export const confirmed =
  (commitId: CommitId) =>
  (core: Core): Core =>
    core.queue.some((pending) => pending.commitId === commitId)
      ? { ...core, queue: core.queue.filter((pending) => pending.commitId !== commitId) }
      : core

/** The server said no to a queued commit. */
export const refused =
  (commitId: CommitId, problem: Problem) =>
  (core: Core): Core =>
    changedInQueue(core, commitId, { refused: problem })

/** Somebody else's version differs from that of a queued commit. */
export const conflicted =
  (commitId: CommitId, { conflicts, revision }: TheirVersion) =>
  (core: Core): Core =>
    changedInQueue(core, commitId, { conflicts, comparedAt: revision })

type TheirVersion = { readonly conflicts: readonly Conflict[]; readonly revision: Revision }

const changedInQueue = (core: Core, commitId: CommitId, patch: Partial<Pending>): Core => {
  const queue = core.queue.map((pending) =>
    pending.commitId === commitId ? { ...pending, ...patch } : pending,
  )
  return { ...core, queue, shown: rebase(core.saved, queue, core.author) }
}

/** The server is away, or back. */
export const heard =
  (away: boolean) =>
  (core: Core): Core =>
    core.away === away ? core : { ...core, away }

export const problemOf = (error: GraphError): Problem => ({
  code: error.code,
  details: error.details,
})

/** How far the typed work has got, for a person. */
export const savingOf = (core: Core): Saving => {
  const changes = actsIn(core.queue).length
  if (changes === 0) return { type: 'saved' }
  for (const { refused: problem, conflicts } of core.queue) {
    if (problem !== undefined) return { type: 'refused', problem, changes }
    if (conflicts !== undefined) return { type: 'conflict', conflicts, changes }
  }
  return { type: core.away ? 'waiting' : 'saving', changes }
}
