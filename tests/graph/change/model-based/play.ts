import type { Commit } from '../../../../graph/change/commit.ts'
import { inForce } from '../../../../graph/change/history.ts'
import type { Conflict } from '../../../../graph/change/merge.ts'
import { GraphError } from '../../../../graph/errors.ts'
import type { ErrorCode } from '../../../../graph/errors.ts'
import type { Element } from '../../../../graph/model/element.ts'
import { canonicalJson } from '../../../../graph/model/canonical.ts'
import { asCommitId } from '../../../../graph/model/ids.ts'
import { toBody } from '../../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { planCommit, planUndo } from '../../../../api/rooms/plan.ts'
import type { Plan } from '../../../../api/rooms/plan.ts'
import type { Waiting } from './client.ts'
import { referenceMerge } from './reference-merge.ts'
import type { Verdict } from './reference-merge.ts'
import type { Entry, Things } from './reference-map.ts'
import { isInForce, referenceUndo } from './reference-undo.ts'

export type Answer =
  | { readonly type: 'kept'; readonly merged: { readonly [sent: string]: string } }
  | { readonly type: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly type: 'refused'; readonly code: ErrorCode }

type Outcome = Plan | { readonly type: 'refused'; readonly code: ErrorCode }

/** The map on the server, kept twice: by the real merge, and by the reference beside it. */
export class Server {
  readonly log: Commit[] = []
  snapshot: Snapshot
  things: Things
  readonly #entries: Entry[] = []

  constructor(log: readonly Commit[], snapshot: Snapshot) {
    this.log.push(...log)
    this.snapshot = snapshot
    this.things = new Map<string, Element>([...snapshot.entities, ...snapshot.relations])
    for (const commit of log) {
      const effects = commit.changes.flatMap((change) =>
        change.op === 'create' ? [{ is: 'made', element: change.element } as const] : [],
      )
      this.#entries.push({ ...commit, effects, took: [], leftOut: [] })
    }
  }

  /** The commits in force, by the real reading and by the reference. */
  inForce(): readonly [real: readonly string[], reference: readonly string[]] {
    const ids = this.#entries.map(({ commitId }) => commitId)
    const real = inForce(this.log)
    return [ids.filter((id) => real.has(id)), ids.filter((id) => isInForce(this.#entries, id))]
  }

  /** @throws when the two do not say the same */
  take(sent: Waiting, author: string): Answer {
    const outcome = this.#real(sent, author)
    const { verdict, took, leftOut } = this.#reference(sent, author)
    if (saidBy(outcome) !== saidOf(verdict, outcome, leftOut))
      throw new Error(
        `${saidBy(outcome)}\nwhere the reference says\n${saidOf(verdict, outcome, leftOut)}`,
      )
    if (outcome.type !== 'merged') return outcome
    if (verdict.type !== 'merged') throw new Error('the two say the same')
    const revision = this.snapshot.revision + 1
    const commit: Commit = {
      format: 1,
      revision,
      commitId: asCommitId(sent.commitId),
      bodyHash: '',
      at: new Date(Date.UTC(2026, 10, 22, 9, 0, revision)).toISOString(),
      author,
      changes: outcome.changes,
      ...(sent.undoes === undefined ? {} : { undoes: sent.undoes }),
      ...(outcome.leftOut === undefined ? {} : { leftOut: outcome.leftOut }),
      ...(Object.keys(outcome.merged).length === 0 ? {} : { merged: outcome.merged }),
    }
    this.log.push(commit)
    this.#entries.push({ ...commit, effects: verdict.effects, took, leftOut })
    this.snapshot = outcome.after
    this.things = verdict.things
    return { type: 'kept', merged: outcome.merged }
  }

  #real({ base, changes, undoes, commitId }: Waiting, author: string): Outcome {
    try {
      if (undoes !== undefined) return planUndo(this.snapshot, this.log, undoes, author)
      const sent = { commitId: asCommitId(commitId), baseRevision: base, changes }
      return planCommit(this.snapshot, sent, author, this.log.slice(base))
    } catch (error) {
      if (error instanceof GraphError) return { type: 'refused', code: error.code }
      throw error
    }
  }

  #reference(
    { base, changes, undoes }: Waiting,
    author: string,
  ): { verdict: Verdict; took: readonly string[]; leftOut: readonly string[] } {
    if (undoes === undefined) {
      const verdict = referenceMerge(this.things, changes, author, this.#entries.slice(base))
      return { verdict, took: [], leftOut: [] }
    }
    try {
      const undo = referenceUndo(this.things, this.#entries, undoes)
      const target = this.#entries.findIndex((entry) => entry.commitId === undoes)
      const since = this.#entries.slice(target + 1)
      return { ...undo, verdict: referenceMerge(this.things, undo.changes, author, since) }
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      return { verdict: { type: 'refused', codes: [error.code] }, took: [], leftOut: [] }
    }
  }
}

const saidBy = (outcome: Outcome): string => {
  if (outcome.type === 'refused') return `refused ${outcome.code}`
  if (outcome.type === 'conflict') return conflictText(outcome.conflicts)
  const { entities, relations } = toBody(outcome.after)
  return mergedText([...entities, ...relations], outcome.merged, outcome.leftOut ?? [])
}

const saidOf = (verdict: Verdict, outcome: Outcome, leftOut: readonly string[]): string => {
  if (verdict.type === 'conflict') return conflictText(verdict.conflicts)
  if (verdict.type === 'merged')
    return mergedText([...verdict.things.values()], verdict.merged, leftOut)
  const isOne = outcome.type === 'refused' && verdict.codes.includes(outcome.code)
  return isOne ? saidBy(outcome) : `refused ${verdict.codes.join(' or ')}`
}

/** In whatever order the fields of an element are told. */
const conflictText = (conflicts: readonly Conflict[]): string =>
  `conflict ${conflicts.map(canonicalJson).toSorted().join()}`

const mergedText = (
  elements: readonly Element[],
  merged: { readonly [sent: string]: string },
  leftOut: readonly string[],
): string => {
  const sorted = elements.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return `merged ${canonicalJson([sorted, merged, leftOut.toSorted()])}`
}
