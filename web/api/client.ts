import type {
  BackupList,
  CommitAnswer,
  MapList,
  NewMap,
  SessionAnswer,
} from '../../api/contract.ts'
import type { Gift } from '../../graph/format/gift.ts'
import type { Commit, MergedIds, SentCommit } from '../../graph/change/commit.ts'
import { upgrade } from '../../graph/change/upgrade.ts'
import type { MapId, Revision } from '../../graph/model/ids.ts'
import { fromBody } from '../../graph/model/snapshot.ts'
import type { Snapshot, SnapshotBody } from '../../graph/model/snapshot.ts'
import type { Answer } from './answer.ts'
import { eventsIn } from './event-stream.ts'
import { usualLimits, watch } from './limits.ts'
import { request, uncached } from './request.ts'
import type { Reach } from './request.ts'

/** The most commits of one page of the log. */
const page = 500

export type Saved = { readonly revision: Revision; readonly merged?: MergedIds }

/** Everything that the browser asks of Vonk. */
export const createClient = (reach: Reach) => ({
  maps: () => request(reach, '/api/maps', (json) => (json as MapList).maps),

  createMap: (map: NewMap) =>
    request(reach, '/api/maps', (json) => json as { id: MapId; revision: Revision }, {
      method: 'POST',
      body: map,
    }),

  backups: () => request(reach, '/api/backups', (json) => (json as BackupList).backups),

  /** A map as a backup has it. */
  backedUp: (backup: string, map: MapId): Promise<Answer<Snapshot>> =>
    request(reach, `/api/backups/${backup}/maps/${map}`, (json) => fromBody(json as SnapshotBody)),

  /** Takes a map that was given, with its log; refused (`map-exists`) where the map is there. */
  takeMap: ({ map, commits }: Gift) =>
    request(reach, `/api/maps/${map}/log`, (json) => json as { id: MapId; revision: Revision }, {
      method: 'POST',
      body: { commits },
    }),

  /** The map as it is, or as it was at a revision. */
  snapshot: (map: MapId, revision?: Revision): Promise<Answer<Snapshot>> =>
    request(
      reach,
      `/api/maps/${map}${revision === undefined ? '' : `?revision=${revision}`}`,
      // The server checked it when it came in; checking 20,000 actors again would only keep people waiting.
      (json) => fromBody(json as SnapshotBody),
      { cached: true },
    ),

  /** The map as it was known at the end of a day. */
  snapshotKnownAt: (map: MapId, day: string): Promise<Answer<Snapshot>> =>
    request(reach, `/api/maps/${map}?known-at=${day}`, (json) => fromBody(json as SnapshotBody)),

  commits: (map: MapId, after: Revision): Promise<Answer<readonly Commit[]>> =>
    request(reach, `/api/maps/${map}/commits?after=${after}&limit=${page}`, (json) =>
      (json as { commits: readonly unknown[] }).commits.map(upgrade),
    ),

  commit: (map: MapId, sent: SentCommit): Promise<Answer<Saved>> =>
    request(reach, `/api/maps/${map}/commits`, (json) => json as CommitAnswer as Saved, {
      method: 'POST',
      body: sent,
    }),

  /** The commits after a revision as they are made, until the connection ends. `opened`: it stands. */
  events: async function* (
    map: MapId,
    after: Revision,
    signal: AbortSignal,
    opened: () => void,
  ): AsyncGenerator<Commit> {
    const { silenceMs } = reach.limits ?? usualLimits
    const line = watch(silenceMs, signal)
    try {
      const response = await reach.fetch(`${reach.base}/api/maps/${map}/events?after=${after}`, {
        headers: { accept: 'text/event-stream' },
        cache: uncached,
        signal: line.signal,
      })
      if (!response.ok || response.body === null) return
      opened()
      for await (const { event, data } of eventsIn(response.body, line.heard))
        if (event === 'commit') yield upgrade(JSON.parse(data))
    } finally {
      line.end()
    }
  },

  openSession: (secret: string) =>
    request(reach, '/api/session', (json) => json as SessionAnswer, {
      method: 'POST',
      body: { secret },
    }),

  session: () => request(reach, '/api/session', (json) => json as SessionAnswer),

  nameSession: (name: string) =>
    request(reach, '/api/session', (json) => json as SessionAnswer, {
      method: 'PUT',
      body: { name },
    }),
})

export type Client = ReturnType<typeof createClient>
