import { GraphError } from '../graph/errors.ts'
import { bodyHash, sha256 } from '../graph/change/commit.ts'
import type { Commit, SentCommit } from '../graph/change/commit.ts'
import type { AppliedChange } from '../graph/change/change.ts'
import type { Effects } from '../graph/change/effects.ts'
import { commandLine } from '../api/security/authors.ts'
import { commitsAfter } from '../api/rooms/log.ts'
import { canonicalJson } from '../graph/model/canonical.ts'
import { asCommitId, asMapId } from '../graph/model/ids.ts'
import type { MapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import type { Store } from '../graph/store/store.ts'
import type { LoadTarget } from './load-target.ts'

/** Loads straight into a store that this process has for itself. */
export const storeTarget = (store: Store): LoadTarget => {
  const append = async (
    map: MapId,
    sent: SentCommit,
    applied: { changes: readonly AppliedChange[]; effects: Effects },
  ): Promise<void> => {
    const { commitId, baseRevision, changes, step } = sent
    const commit: Commit = {
      format: 1,
      revision: baseRevision + 1,
      commitId,
      bodyHash: await bodyHash({ changes }),
      at: await notBefore(store, map, baseRevision),
      author: commandLine,
      ...(step === undefined ? {} : { step }),
      changes: applied.changes,
    }
    const answer = await store.append(map, commit, applied.effects, baseRevision)
    if (answer.type === 'behind') throw new GraphError('map-exists', { map })
  }
  return {
    snapshot: async (map) => loadIfThere(store, map),
    log: async (map) => commitsAfter(store, map, 0),
    founding: (entity) => entity,
    found: async (entity) => {
      const map = asMapId(entity.id)
      const changes = [{ op: 'create', element: entity }] as const
      const commitId = asCommitId(`found-${(await sha256(canonicalJson(entity))).slice(0, 32)}`)
      const effects = { put: [entity], drop: [] }
      await append(map, { commitId, baseRevision: 0, changes }, { changes, effects })
    },
    commit: async (map, { sent, changes, effects }) => append(map, sent, { changes, effects }),
  }
}

/** The map, or undefined when the store has none of this id. */
export const loadIfThere = async (store: Store, map: MapId): Promise<Snapshot | undefined> => {
  try {
    return await store.load(map)
  } catch (error) {
    if (error instanceof GraphError && error.code === 'unknown-map') return undefined
    throw error
  }
}

/** Now, or the time of the newest commit when the clock went back. */
const notBefore = async (store: Store, map: MapId, revision: number): Promise<string> => {
  const now = new Date().toISOString()
  const [newest] = revision === 0 ? [] : await store.commits(map, revision - 1, 1)
  return newest !== undefined && newest.at > now ? newest.at : now
}
