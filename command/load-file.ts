import { GraphError } from '../graph/errors.ts'
import type { Commit } from '../graph/change/commit.ts'
import { exportJson } from '../graph/format/json.ts'
import { sameJson } from '../graph/model/canonical.ts'
import type { Entity } from '../graph/model/element.ts'
import { isRelation } from '../graph/model/element.ts'
import type { MapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import type { Store } from '../graph/store/store.ts'
import type { Loaded, LoadTarget, Part } from './load-target.ts'
import { owed, rehearse } from './rehearse.ts'
import type { GivenFile } from './files.ts'
import { readMap } from './read-map.ts'
import type { Reading } from './read-map.ts'
import { mapEntity } from './renamed.ts'
import { storeTarget } from './store-target.ts'

/** Loads a file as a map of its own. @throws map-exists and what reading it and the store throw */
export const loadFile = async (
  store: Store,
  file: GivenFile & Omit<Reading, 'name'>,
): Promise<Loaded> => loadMap(storeTarget(store), await readMap([file], file))

/**
 * Makes this map, as one step of ordinary commits after the one that founds it. The same again changes
 * nothing; a load that was broken off is continued.
 *
 * @throws map-exists and what `rehearse` and the target throw
 */
export const loadMap = async (target: LoadTarget, wanted: Snapshot): Promise<Loaded> => {
  const { id } = wanted
  const text = exportJson(wanted)
  if ((await target.snapshot(id)) === undefined) {
    const entity = mapEntity(wanted)
    const first = target.founding(entity)
    const parts = await rehearse(first, wanted, text)
    await target.found(entity)
    return send(target, { map: wanted, text }, { first, parts })
  }
  return send(target, { map: wanted, text })
}

/** @param rehearsed what was worked out already, if the map is found to begin as it was thought */
const send = async (
  target: LoadTarget,
  { map: wanted, text }: { readonly map: Snapshot; readonly text: string },
  rehearsed?: { readonly first: Entity; readonly parts: readonly Part[] },
): Promise<Loaded> => {
  const { id } = wanted
  const present = await presentIn(target, id)
  if (isAsLarge(present, wanted) && exportJson(present) === text) return loaded(present)
  const log = await target.log(id)
  const first = founded(log, id)
  const parts =
    rehearsed !== undefined && sameJson(first, rehearsed.first)
      ? rehearsed.parts
      : await rehearse(first, wanted, text)
  for (const part of owed(parts, log, id)) await target.commit(id, part)
  return loaded(await presentIn(target, id))
}

const isAsLarge = (one: Snapshot, other: Snapshot): boolean =>
  one.entities.size === other.entities.size && one.relations.size === other.relations.size

/** @throws unknown-map */
const presentIn = async (target: LoadTarget, map: MapId): Promise<Snapshot> => {
  const present = await target.snapshot(map)
  if (present === undefined) throw new GraphError('unknown-map', { map })
  return present
}

/** The map entity as the first commit of the log made it. @throws map-exists */
const founded = (log: readonly Commit[], map: MapId): Entity => {
  const [change] = log[0]?.changes ?? []
  if (change?.op !== 'create' || isRelation(change.element))
    throw new GraphError('map-exists', { map })
  return change.element
}

const loaded = (snapshot: Snapshot): Loaded => ({
  map: snapshot.id,
  revision: snapshot.revision,
  entities: snapshot.entities.size,
  relations: snapshot.relations.size,
})
