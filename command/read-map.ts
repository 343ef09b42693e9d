import { parseJson } from '../api/security/strict-json.ts'
import { GraphError } from '../graph/errors.ts'
import type { Positions } from '../graph/change/change.ts'
import { readJson } from '../graph/format/json.ts'
import { isNeighbourhoodFile, readNeighbourhood } from '../graph/format/neighbourhood.ts'
import { asMapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'

/** A file to be loaded as a map. */
export type MapFile = {
  readonly name: string
  readonly bytes: Uint8Array
  /** The name that the map gets instead of the file's own. */
  readonly mapName?: string | undefined
  /** Places on the picture for a file that has none, by id. */
  readonly positions?: Positions | undefined
}

/** The map that a file holds, whatever its form. @throws unknown-format and what its reader throws */
export const readMap = async (file: MapFile): Promise<Snapshot> => {
  const extension = /\.([^.]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (extension !== 'json') throw new GraphError('unknown-format', { format: extension })
  const value = parseJson(file.bytes)
  const snapshot = isNeighbourhoodFile(value)
    ? await readNeighbourhood(value, file.positions)
    : readJson(value)
  return file.mapName === undefined ? snapshot : renamed(snapshot, file.mapName)
}

const renamed = (snapshot: Snapshot, name: string): Snapshot => {
  const map = snapshot.entities.get(asMapId(snapshot.id))
  if (map === undefined) return snapshot
  const entities = new Map(snapshot.entities)
  entities.set(map.id, { ...map, fields: { ...map.fields, name } })
  return { ...snapshot, entities }
}
