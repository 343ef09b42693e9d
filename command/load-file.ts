import { GraphError } from '../graph/errors.ts'
import type { Commit } from '../graph/change/commit.ts'
import { exportJson } from '../graph/format/json.ts'
import type { Entity } from '../graph/model/element.ts'
import { isRelation } from '../graph/model/element.ts'
import type { MapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import type { Store } from '../graph/store/store.ts'
import type { Loaded, LoadTarget } from './load-target.ts'
import { owed, rehearse } from './rehearse.ts'
import { readMap } from './read-map.ts'
import type { MapFile } from './read-map.ts'
import { storeTarget } from './store-target.ts'

/** Loads a file as a map of its own. @throws map-exists and what reading it and the store throw */
export const loadFile = async (store: Store, file: MapFile): Promise<Loaded> =>
  loadMap(storeTarget(store), await readMap(file))

/**
 * Makes this map, as one step of ordinary commits after the one that founds it. The same again changes
 * nothing; a load that was broken off is continued.
 *
 * @throws map-exists and what `rehearse` and the target throw
 */
export const loadMap = async (target: LoadTarget, wanted: Snapshot): Promise<Loaded> => {
  const { id } = wanted
  const present = await target.snapshot(id)
  if (present === undefined) {
    const entity = mapEntity(wanted)
    await rehearse(target.founding(entity), wanted)
    await target.found(entity)
  } else if (exportJson(present) === exportJson(wanted)) return loaded(present)
  const log = await target.log(id)
  const parts = await rehearse(founded(log, id), wanted)
  for (const part of parts.length === 0 ? [] : owed(parts, log, id)) {
    // oxlint-disable-next-line no-await-in-loop -- commits follow one another
    await target.commit(id, part)
  }
  return loaded((await target.snapshot(id)) ?? wanted)
}

const mapEntity = (wanted: Snapshot): Entity => {
  const entity = wanted.entities.get(wanted.id)
  if (entity === undefined) throw new GraphError('map-entity', { id: wanted.id })
  return entity
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
