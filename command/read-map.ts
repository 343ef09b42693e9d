import { parse } from 'node:path'
import { parseJson } from '../api/security/strict-json.ts'
import { GraphError } from '../graph/errors.ts'
import type { Positions } from '../graph/change/change.ts'
import { unzippedCsv } from '../graph/format/csv-zip.ts'
import { readCsvMap } from '../graph/format/csv/read-map.ts'
import { readJson } from '../graph/format/json.ts'
import { isNeighbourhoodFile, readNeighbourhood } from '../graph/format/neighbourhood.ts'
import { sheetTextOf } from '../graph/format/text-file.ts'
import type { MapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import { largestMebibytes } from './files.ts'
import type { GivenFile } from './files.ts'
import { withId, withName } from './renamed.ts'

export type Reading = {
  /** What the map is called when neither the file nor `mapName` says so. */
  readonly name: string
  /** The name that the map gets instead of the file's own. */
  readonly mapName?: string | undefined
  /** The id that the map gets instead of the file's own. */
  readonly mapId?: MapId | undefined
  /** Places on the picture for a file that has none, by id. */
  readonly positions?: Positions | undefined
}

/**
 * The map in a JSON file, a zip of sheets, or sheets.
 *
 * @throws unknown-format and what the reader of the format throws
 */
export const readMap = async (files: readonly GivenFile[], reading: Reading): Promise<Snapshot> => {
  const { mapName, mapId } = reading
  const read = await readAny(files, reading)
  const named = mapName === undefined ? read : withName(read, mapName)
  return mapId === undefined ? named : withId(named, mapId)
}

const readAny = async (files: readonly GivenFile[], reading: Reading): Promise<Snapshot> => {
  const [first] = files
  const extension = parse(first?.name ?? '').ext.toLowerCase()
  if (first !== undefined && extension === '.json') {
    const value = parseJson(first.bytes)
    return isNeighbourhoodFile(value)
      ? readNeighbourhood(value, reading.positions)
      : readJson(value)
  }
  if (extension !== '.csv' && extension !== '.zip')
    throw new GraphError('unknown-format', { format: extension.slice(1) })
  const sheets = files.flatMap((file) =>
    extension === '.zip' ? unzippedCsv(file.bytes, largestMebibytes) : [file],
  )
  return readCsvMap(
    sheets.map(({ name, bytes }) => ({ name, text: sheetTextOf(bytes) })),
    reading.mapName ?? reading.name,
  )
}
