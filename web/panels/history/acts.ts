import { stepsCutOff } from '../../../graph/change/cut-off.ts'
import { actId, inForce, targetOf } from '../../../graph/change/history.ts'
import type { Commit } from '../../../graph/change/commit.ts'
import type { Id } from '../../../graph/model/ids.ts'

/** Under whose name the command line works. */
export const commandLine = 'vonk'

/** What a person did in one go: a commit, or the commits of a step, oldest first. */
export type Act = {
  readonly id: string
  readonly commits: readonly [Commit, ...Commit[]]
  /** Whether an undo that still stands took it back. */
  readonly undone: boolean
  /** What an undo could not bring back: this one or, if it changed nothing and has no line, the one of this. */
  readonly leftOut: readonly Id[]
  /** What began the map is never taken back, what the command line loaded whole not from here. */
  readonly fixed: 'begun' | 'loaded' | null
}

/** The acts of a log, newest first; commits that changed nothing are left out. */
export const actsOf = (log: readonly Commit[]): readonly Act[] => {
  const force = inForce(log)
  const cutOff = new Set(stepsCutOff(log).map(({ id }) => id))
  const undos = log.filter(({ changes, leftOut }) => changes.length === 0 && leftOut !== undefined)
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
      leftOut: [...commits, ...undos.filter((undo) => takesBack(undo, commits))].flatMap(
        (commit) => commit.leftOut ?? [],
      ),
      fixed: fixedBy(commits, cutOff.has(id)),
    }))
    .toReversed()
}

const takesBack = ({ undoes }: Commit, commits: readonly Commit[]): boolean =>
  undoes !== undefined && commits.some((commit) => targetOf(commit, undoes))

const fixedBy = (commits: readonly Commit[], isCutOff: boolean): Act['fixed'] => {
  if (commits.some(({ revision }) => revision === 1)) return 'begun'
  return !isCutOff && commits.some(({ author }) => author === commandLine) ? 'loaded' : null
}

/** The revision at which an act was done. */
export const doneAt = ({ commits }: Act): number => commits.at(-1)?.revision ?? 0
