import { GraphError } from '../../graph/errors.ts'
import type { Commit, SentCommit } from '../../graph/change/commit.ts'
import type { Conflict } from '../../graph/change/merge.ts'
import type { Revision } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { Bodies } from './bodies.ts'
import type { Plan } from './plan.ts'

/** The newest state of a map. `mark` and `at`: the id and the time of its newest commit. */
export type Head = {
  readonly snapshot: Snapshot
  readonly mark: string
  readonly at: string
  readonly bodies: Bodies
}

/** A commit as sent, with the hash of its body as it came in. */
export type Request = SentCommit & { readonly bodyHash: string }

export type Outcome =
  | { readonly type: 'committed'; readonly commit: Commit; readonly replayed: boolean }
  | {
      readonly type: 'conflict'
      readonly conflicts: readonly Conflict[]
      /** The revision whose values they name as those of others. */
      readonly revision: Revision
    }

/** The stored answer to a commit that is known already. @throws commit-id-reused for another body */
export const replayed = (known: Commit, sent: Request): Outcome => {
  if (known.bodyHash !== sent.bodyHash)
    throw new GraphError('commit-id-reused', { commit: sent.commitId })
  return { type: 'committed', commit: known, replayed: true }
}

/** The entry that a planned commit makes in the log, with a time not before that of the one before. */
export const logged = (
  head: Head,
  sent: Request,
  author: string,
  plan: Extract<Plan, { type: 'merged' }>,
): Commit => {
  const now = new Date().toISOString()
  return {
    format: 1,
    revision: head.snapshot.revision + 1,
    commitId: sent.commitId,
    bodyHash: sent.bodyHash,
    at: now < head.at ? head.at : now,
    author,
    ...(sent.step === undefined ? {} : { step: sent.step }),
    ...(sent.undoes === undefined ? {} : { undoes: sent.undoes }),
    ...(plan.leftOut === undefined ? {} : { leftOut: plan.leftOut }),
    ...(Object.keys(plan.merged).length === 0 ? {} : { merged: plan.merged }),
    ...(sent.remark === undefined ? {} : { remark: sent.remark }),
    changes: plan.changes,
  }
}
