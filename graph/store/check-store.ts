import { GraphError } from '../errors.ts'
import { sha256 } from '../change/commit.ts'
import type { Commit } from '../change/commit.ts'
import { fold } from '../change/fold.ts'
import { upgrade } from '../change/upgrade.ts'
import { sameJson } from '../model/canonical.ts'
import type { Id, MapId, Revision } from '../model/ids.ts'
import { elementOf, emptySnapshot } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { LogRow, Store } from './store.ts'

/**
 * Something in a store that is not as it was written.
 *
 * `engine`: the engine finds its own files unsound. `chain`: a commit, or the digest beside it, was
 * changed after it was written. `commit`: it cannot be read, is out of order, or changes what is not
 * there. `state`: what the map holds is not what its log says.
 */
export type Damage = {
  readonly what: 'engine' | 'chain' | 'commit' | 'state'
  readonly map?: MapId
  readonly revision?: Revision
  readonly element?: Id
  /** In the words of the engine or of the error, for whoever repairs it. */
  readonly detail?: string
}

const batch = 500

/** Everything in a store that is not as it was written; none when all is well. Changes nothing. */
export const checkStore = async (store: Store): Promise<readonly Damage[]> => {
  const found: Damage[] = (await store.flaws()).map((detail) => ({ what: 'engine', detail }))
  for (const { id } of await store.maps()) found.push(...(await checkMap(store, id)))
  return found
}

/** Reads the log of one map from the first commit on, checks its chain, and compares where it leads. */
const checkMap = async (store: Store, map: MapId): Promise<readonly Damage[]> => {
  const found: Damage[] = []
  // First what the log will be held against: another process may append while we read.
  const state = await loaded(store, map, found)
  const last = state?.revision ?? Number.POSITIVE_INFINITY
  let replayed: Snapshot | undefined = emptySnapshot(map)
  let digest = ''
  for (let after = 0; after < last; after += batch) {
    const rows = await rowsOf(store, map, after, Math.min(batch, last - after), found)
    if (rows === undefined) return found
    if (rows.length === 0) break
    for (const [at, row] of rows.entries()) {
      const revision = after + at + 1
      if ((await sha256(digest + row.json)) !== row.digest)
        found.push({ what: 'chain', map, revision })
      digest = row.digest
      replayed = follow(map, replayed, row, revision, found)
    }
  }
  if (state !== undefined && replayed !== undefined) found.push(...differences(state, replayed))
  return found
}

/** None where the log ends; undefined where it cannot be read on, as at a hole. */
const rowsOf = async (
  store: Store,
  map: MapId,
  after: Revision,
  limit: number,
  found: Damage[],
): Promise<readonly LogRow[] | undefined> => {
  try {
    return await store.logRows(map, after, limit)
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'store-damaged') throw error
    found.push({ what: 'commit', map, detail: error.message })
    return undefined
  }
}

const loaded = async (store: Store, map: MapId, found: Damage[]): Promise<Snapshot | undefined> => {
  try {
    return await store.load(map)
  } catch (error) {
    found.push({ what: 'state', map, detail: detailOf(error) })
    return undefined
  }
}

/** The state after one more commit; undefined from the first one on that cannot be followed. */
const follow = (
  map: MapId,
  snapshot: Snapshot | undefined,
  row: LogRow,
  revision: Revision,
  found: Damage[],
): Snapshot | undefined => {
  try {
    const commit = parsed(row.json)
    return snapshot === undefined ? undefined : fold(snapshot, [commit])
  } catch (error) {
    found.push({ what: 'commit', map, revision, detail: detailOf(error) })
    return undefined
  }
}

const parsed = (json: string): Commit => {
  try {
    return upgrade(JSON.parse(json))
  } catch (error) {
    throw error instanceof GraphError ? error : new GraphError('store-damaged', {}, error)
  }
}

const differences = (state: Snapshot, replayed: Snapshot): readonly Damage[] => {
  const { id: map, revision } = state
  const found: Damage[] =
    revision === replayed.revision ? [] : [{ what: 'state', map, revision: replayed.revision }]
  const ids = [state, replayed].flatMap(({ entities, relations }) => [
    ...entities.keys(),
    ...relations.keys(),
  ])
  for (const element of new Set(ids))
    if (!sameJson(elementOf(state, element), elementOf(replayed, element)))
      found.push({ what: 'state', map, element })
  return found
}

/** Of an error of our own; others are thrown on, because they are not about the data. */
const detailOf = (error: unknown): string => {
  if (error instanceof GraphError) return error.message
  throw error
}
