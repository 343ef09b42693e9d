import type { Change } from '../../graph/change/change.ts'
import type { SentCommit, Step } from '../../graph/change/commit.ts'
import type { Conflict } from '../../graph/change/merge.ts'
import { newCommitId } from '../../graph/model/ids.ts'
import type { CommitId, Revision } from '../../graph/model/ids.ts'
import type { Problem } from './document-state.ts'

/** A commit that the server has not confirmed yet; plain data, so that the browser can keep it. */
export type Pending = {
  readonly commitId: CommitId
  /** The newest revision that its author had seen. */
  readonly baseRevision: Revision
  /** ISO time at which it was made. */
  readonly at: string
  readonly changes: readonly Change[]
  readonly step?: Step
  readonly undoes?: string
  readonly remark?: string
  /** What the server, or the rules in the browser, said no to. */
  readonly refused?: Problem
  /** Where somebody else's version differs. */
  readonly conflicts?: readonly Conflict[]
  /** The revision at which it differs: nothing after it has been seen by whoever has to choose. */
  readonly comparedAt?: Revision
}

/** An act of a person, before it is cut into commits. */
export type Act = {
  readonly changes: readonly Change[]
  readonly undoes?: string
  readonly remark?: string
  /** The revision that its author looked at, when that is not the newest. */
  readonly seenAt?: Revision
}

export const pendingOf = (act: Act, baseRevision: Revision, step?: Step): Pending => ({
  commitId: newCommitId(),
  baseRevision,
  at: new Date().toISOString(),
  changes: act.changes,
  ...(step !== undefined && { step }),
  ...(act.undoes !== undefined && { undoes: act.undoes }),
  ...(act.remark !== undefined && act.remark !== '' && { remark: act.remark }),
})

/** With nothing left to do. A part of a step is sent all the same, so that the step is whole. */
export const emptied = ({ baseRevision, at, step }: Pending): Pending => ({
  commitId: newCommitId(),
  baseRevision,
  at,
  changes: [],
  ...(step !== undefined && { step }),
})

export const toSend = (pending: Pending): SentCommit => {
  const { commitId, baseRevision, changes, step, undoes, remark } = pending
  return {
    commitId,
    baseRevision,
    changes,
    ...(step !== undefined && { step }),
    ...(undoes !== undefined && { undoes }),
    ...(remark !== undefined && { remark }),
  }
}

/** The queue by what a person did in one go: a commit, or the commits of a step. */
export const actsIn = (queue: readonly Pending[]): readonly (readonly Pending[])[] => {
  const byAct = new Map<string, Pending[]>()
  for (const pending of queue) {
    const act = pending.step?.id ?? pending.commitId
    const parts = byAct.get(act)
    if (parts === undefined) byAct.set(act, [pending])
    else parts.push(pending)
  }
  return [...byAct.values()]
}
