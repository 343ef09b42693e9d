import { GraphError } from '../../graph/errors.ts'
import { fold } from '../../graph/change/fold.ts'
import type { MapId, Revision } from '../../graph/model/ids.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { Store } from '../../graph/store/store.ts'
import { bodiesOf } from './bodies.ts'
import type { Bodies } from './bodies.ts'
import { endOfDay } from './brussels.ts'
import { snapshotWithoutTies } from './concealed.ts'
import { concealedTies } from './history.ts'
import { pagesOfLog } from './log.ts'
import type { Room } from './room.ts'

/** Which commits of the log still count. */
export type Until = { readonly revision: Revision } | { readonly knownAt: string }

/**
 * The map as it was, without what may not be shown any more.
 *
 * @throws unknown-map, unknown-revision
 */
export const pastSnapshot = async (room: Room, until: Until): Promise<Snapshot> => {
  const { snapshot } = await room.headSince('revision' in until ? until.revision : 0)
  const { revision: newest } = snapshot
  if ('revision' in until && until.revision > newest)
    throw new GraphError('unknown-revision', { revision: until.revision, newest })
  const folded = await foldUntil(room.store, room.map, until)
  return snapshotWithoutTies(folded, await concealedTies(room))
}

/** The same, as it goes over the wire. What is concealed can change with every commit. */
export const pastBodies = async (room: Room, until: Until): Promise<Bodies> => {
  const { mark } = await room.head()
  return bodiesOf(await pastSnapshot(room, until), `past.${mark}`)
}

const foldUntil = async (store: Store, map: MapId, until: Until): Promise<Snapshot> => {
  const end = 'knownAt' in until ? endOfDay(until.knownAt) : ''
  let snapshot = emptySnapshot(map)
  for await (const page of pagesOfLog(store, map, 0)) {
    const counting = page.filter(({ revision, at }) =>
      'revision' in until ? revision <= until.revision : at < end,
    )
    snapshot = fold(snapshot, counting)
    if (counting.length < page.length) break
  }
  if (snapshot.revision === 0) throw new GraphError('unknown-map', { map })
  return snapshot
}
