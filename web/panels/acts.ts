import { actId, inForce } from '../../graph/change/history.ts'
import type { Commit } from '../../graph/change/commit.ts'

/** What a person did in one go: a commit, or the commits of a step, oldest first. */
export type Act = {
  readonly id: string
  readonly commits: readonly [Commit, ...Commit[]]
  /** Whether an undo that still stands took it back. */
  readonly undone: boolean
  /** The act that begins a map cannot be undone. */
  readonly founding: boolean
}

/** The acts of a log, newest first; commits that changed nothing are left out. */
export const actsOf = (log: readonly Commit[]): readonly Act[] => {
  const force = inForce(log)
  const byId = new Map<string, [Commit, ...Commit[]]>()
  for (const commit of log) {
    if (commit.changes.length === 0) continue
    const id = actId(commit)
    const act = byId.get(id)
    if (act === undefined) byId.set(id, [commit])
    else act.push(commit)
  }
  return [...byId]
    .map(([id, commits]) => ({
      id,
      commits,
      undone: commits.every((commit) => !force.has(commit.commitId)),
      founding: commits.some((commit) => commit.revision === 1),
    }))
    .toReversed()
}
