import { GraphError } from '../../graph/errors.ts'
import type { Commit, SentCommit } from '../../graph/change/commit.ts'
import { stepsCutOff } from '../../graph/change/cut-off.ts'
import { targetOf } from '../../graph/change/history.ts'
import { merge } from '../../graph/change/merge.ts'
import type { Merged } from '../../graph/change/merge.ts'
import { undoing } from '../../graph/change/undo.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { commandLine } from '../security/authors.ts'

export type Plan = Merged & { readonly leftOut?: readonly Id[] }

/** Why a commit cannot be taken, held back until it is certain that it was not taken before. */
export type Refusal =
  | Extract<Plan, { type: 'conflict' }>
  | { readonly type: 'error'; readonly error: unknown }

export const refusal = (error: unknown): Refusal => ({ type: 'error', error })

/** @throws the error that it holds back */
export const refused = (plan: Refusal): Extract<Plan, { type: 'conflict' }> => {
  if (plan.type === 'error') throw plan.error
  return plan
}

/** What a commit would do to the map as it is now. @throws what `merge` throws */
export const planCommit = (
  snapshot: Snapshot,
  sent: SentCommit,
  author: string,
  since: readonly Commit[],
): Plan => merge(snapshot, { changes: sent.changes, author }, since)

/**
 * What taking back a commit or step would do to the map as it is now.
 *
 * @throws unknown-commit, founding-commit and what `merge` throws
 */
export const planUndo = (
  snapshot: Snapshot,
  log: readonly Commit[],
  undoes: string,
  author: string,
): Plan => {
  const targets = log.filter((commit) => targetOf(commit, undoes))
  // What was loaded there is taken back there, so that nobody empties the map with one key. A load that
  // was cut off is no map yet: whoever sees the half of it may take that away.
  const isLoaded = targets.some((commit) => commit.author === commandLine)
  const isCutOff = stepsCutOff(log).some(({ id }) => id === undoes)
  if (author !== commandLine && isLoaded && !isCutOff)
    throw new GraphError('founding-commit', { author: commandLine })
  const { changes, leftOut } = undoing(snapshot, log, undoes)
  const newest = targets.at(-1)?.revision ?? 0
  const plan = merge(snapshot, { changes, author }, log.slice(newest))
  return leftOut.length === 0 ? plan : { ...plan, leftOut }
}
