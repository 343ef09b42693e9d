import { fold } from '../../graph/change/fold.ts'
import { touchedBy } from '../../graph/change/effects.ts'
import type { Commit } from '../../graph/change/commit.ts'
import { exportJson } from '../../graph/format/json.ts'
import type { MapId, Revision } from '../../graph/model/ids.ts'
import { elementOf, emptySnapshot } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { sameJson } from '../../graph/model/canonical.ts'

/** What one client sent, and what it was told. */
export type Account = {
  readonly name: string
  /** Commit id to the revision that was acknowledged, in the order of the answers. */
  readonly acknowledged: ReadonlyMap<string, Revision>
  readonly refused: ReadonlySet<string>
  /** Sent, and never answered. */
  readonly unknown: ReadonlySet<string>
}

/** Everything that was sent, told, streamed and kept of one map. */
export type History = {
  readonly map: MapId
  readonly log: readonly Commit[]
  /** What the store and the screens hold in the end. */
  readonly states: readonly Snapshot[]
  readonly accounts: readonly Account[]
  /** What each stream of events gave, in its order. */
  readonly streams: readonly (readonly Commit[])[]
}

/**
 * Everything in a history that cannot be, when nothing is lost, doubled or halved; none when all is well.
 * The system writes its own order down, so that one walk along the log is enough.
 */
export const anomaliesOf = (history: History): readonly string[] => {
  const { map, log, states, accounts, streams } = history
  const order = brokenOrder(log)
  return [
    ...order,
    ...accounts.flatMap((account) => brokenPromises(log, account)),
    // A log out of order leads nowhere.
    ...(order.length > 0 ? [] : brokenStates(map, log, states)),
    ...streams.flatMap((stream, which) => brokenStream(log, stream, which)),
  ]
}

const brokenOrder = (log: readonly Commit[]): readonly string[] => {
  const found: string[] = []
  const seen = new Set<string>()
  for (const [index, { revision, commitId, at }] of log.entries()) {
    if (revision !== index + 1) found.push(`revision ${revision} stands at place ${index + 1}`)
    if (seen.has(commitId)) found.push(`${commitId} is in the log twice`)
    if (at < (log[index - 1]?.at ?? '')) found.push(`the time goes back at ${revision}`)
    seen.add(commitId)
  }
  return found
}

const brokenPromises = (
  log: readonly Commit[],
  { name, acknowledged, refused }: Account,
): readonly string[] => {
  const places = new Map<string, Revision>(
    log.map(({ commitId, revision }) => [commitId, revision]),
  )
  const found: string[] = []
  let last = 0
  for (const [id, revision] of acknowledged) {
    const there = places.get(id)
    if (there === undefined) found.push(`${id} of ${name} was acknowledged and is lost`)
    else if (there !== revision) found.push(`${id} was told as ${revision} and is ${there}`)
    if (revision <= last) found.push(`${name} was told ${revision} after ${last}`)
    last = revision
  }
  for (const id of refused)
    if (places.has(id)) found.push(`${id} of ${name} was refused and is kept`)
  return found
}

const brokenStates = (
  map: MapId,
  log: readonly Commit[],
  states: readonly Snapshot[],
): readonly string[] => {
  const found: string[] = []
  let now = emptySnapshot(map)
  for (const commit of log) {
    // What a commit says of an element for the second time builds on what it said before.
    const said = new Set<string>()
    for (const change of commit.changes) {
      if (change.op === 'update' && !said.has(change.id))
        for (const [field, { from }] of Object.entries(change.fields))
          if (!sameJson(elementOf(now, change.id)?.fields[field] ?? null, from))
            found.push(`${commit.revision} overwrote another ${field} than it says`)
      for (const id of touchedBy(change)) said.add(id)
    }
    now = fold(now, [commit])
  }
  const replayed = exportJson(now)
  for (const [which, state] of states.entries())
    if (state.revision !== now.revision || exportJson(state) !== replayed)
      found.push(`state ${which} is not what the log says`)
  return found
}

const brokenStream = (
  log: readonly Commit[],
  stream: readonly Commit[],
  which: number,
): readonly string[] => {
  const begin = (stream[0]?.revision ?? 1) - 1
  const found: string[] = []
  for (const [index, commit] of stream.entries())
    if (!sameJson(commit, log[begin + index]))
      found.push(`stream ${which} gave ${commit.revision} where the log has ${begin + index + 1}`)
  return found
}
