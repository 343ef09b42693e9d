import type { Commit } from './commit.ts'

/** Whether an undo of this id (a commit's or a step's) is about this commit. */
export const targetOf = (commit: Commit, undoes: string): boolean =>
  commit.commitId === undoes || commit.step?.id === undoes

/**
 * The ids of the commits in force: those that no commit in force undoes. Read from the oldest on, because
 * an undo takes back what was in force when it was made: one of something undone already takes nothing,
 * and leaves nothing to be redone.
 */
export const inForce = (log: readonly Commit[]): ReadonlySet<string> => {
  const force = new Set<string>()
  const tookBack = new Map<string, readonly string[]>()
  /** How many undos in force took a commit back. */
  const holders = new Map<string, number>()
  const hold = (id: string, more: 1 | -1): void => {
    const now = (holders.get(id) ?? 0) + more
    holders.set(id, now)
    const stands = now === 0
    if (stands === force.has(id)) return
    if (stands) force.add(id)
    else force.delete(id)
    for (const each of tookBack.get(id) ?? []) hold(each, stands ? 1 : -1)
  }
  const named = new Map<string, string[]>()
  for (const { commitId, step, undoes } of log) {
    const taken = (undoes === undefined ? [] : (named.get(undoes) ?? [])).filter((id) =>
      force.has(id),
    )
    for (const id of taken) hold(id, 1)
    tookBack.set(commitId, taken)
    force.add(commitId)
    named.set(commitId, [commitId])
    if (step !== undefined) named.set(step.id, [...(named.get(step.id) ?? []), commitId])
  }
  return force
}

/** What the undo key would take back for this author: the newest act in force that is not an undo. */
export const nextUndo = (log: readonly Commit[], author: string): Commit | undefined => {
  const force = inForce(log)
  return log.findLast(
    (commit) =>
      commit.author === author &&
      commit.undoes === undefined &&
      commit.revision > 1 &&
      commit.changes.length > 0 &&
      force.has(commit.commitId),
  )
}

/** What the redo key would bring back: this author's newest undo in force, if no ordinary act came after. */
export const nextRedo = (log: readonly Commit[], author: string): Commit | undefined => {
  const force = inForce(log)
  for (const commit of log.toReversed()) {
    if (commit.author !== author || commit.changes.length === 0) continue
    if (commit.undoes === undefined) return undefined
    if (force.has(commit.commitId) && takesAwayAct(log, commit)) return commit
  }
  return undefined
}

/** An undo of an act, not an undo of an undo (which is a redo). */
const takesAwayAct = (log: readonly Commit[], undo: Commit): boolean => {
  const target = log.find((commit) => undo.undoes !== undefined && targetOf(commit, undo.undoes))
  return target !== undefined && (target.undoes === undefined || !takesAwayAct(log, target))
}

/** What an undo or redo should name: the whole step, or the commit. */
export const actId = (commit: Commit): string => commit.step?.id ?? commit.commitId
