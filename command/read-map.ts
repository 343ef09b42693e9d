import { parse } from 'node:path'
import { parseJson } from '../api/security/strict-json.ts'
import { GraphError } from '../graph/errors.ts'
import type { Positions } from '../graph/change/change.ts'
import { unzippedCsv } from '../graph/format/csv-zip.ts'
import { readCsvMap } from '../graph/format/csv/read-map.ts'
import { readJson } from '../graph/format/json.ts'
import { isKumu } from '../graph/format/reading/kumu.ts'
import { isNeighbourhoodFile, readNeighbourhood } from '../graph/format/neighbourhood.ts'
import { textOf } from '../graph/format/text-file.ts'
import type { MapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import { largestMebibytes } from './files.ts'
import type { GivenFile } from './files.ts'
import { withId, withName } from './renamed.ts'
import { sheetsMap } from './sheets-map.ts'

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
 * The map in a file: JSON, sheets or a zip of them, a workbook, a Kumu project, GraphML or GEXF.
 *
 * @throws unknown-format and what the reader of the format throws
 */
export const readMap = async (files: readonly GivenFile[], reading: Reading): Promise<Snapshot> => {
  const { mapName, mapId } = reading
  const read = await readAny(files, reading)
  const named = mapName === undefined ? read : withName(read, mapName)
  return mapId === undefined ? named : withId(named, mapId)
}

const known = new Set([
  '.csv',
  '.tsv',
  '.txt',
  '.zip',
  '.xlsx',
  '.ods',
  '.json',
  '.graphml',
  '.gexf',
])

const readAny = async (files: readonly GivenFile[], reading: Reading): Promise<Snapshot> => {
  const [first] = files
  const extension = parse(first?.name ?? '').ext.toLowerCase()
  const name = reading.mapName ?? reading.name
  if (!known.has(extension)) throw new GraphError('unknown-format', { format: extension.slice(1) })
  if (first !== undefined && extension === '.json') {
    const value = parseJson(first.bytes)
    if (isKumu(value)) return ownMap(files, name)
    return isNeighbourhoodFile(value)
      ? readNeighbourhood(value, reading.positions)
      : readJson(value)
  }
  if (extension === '.csv' || extension === '.zip') {
    const sheets = files.flatMap((file) =>
      extension === '.zip' ? unzippedCsv(file.bytes, largestMebibytes) : [file],
    )
    if (sheets.length > 0) return readSheets(sheets, files, name)
  }
  return ownMap(files, name)
}

/** Sheets with the columns of Vonk are taken whole or refused whole; any others as far as they can be read. */
const readSheets = async (
  sheets: readonly GivenFile[],
  files: readonly GivenFile[],
  name: string,
): Promise<Snapshot> => {
  try {
    const texts = sheets.map((sheet) => ({ name: sheet.name, text: textOf(sheet.bytes) }))
    return await readCsvMap(texts, name)
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'wrong-header') throw error
    const { map } = await sheetsMap(files, name)
    // Nothing but the map itself: then the columns were no list of anybody, and the first refusal says why.
    if (map.entities.size === 1) throw error
    return map
  }
}

const ownMap = async (files: readonly GivenFile[], name: string): Promise<Snapshot> =>
  (await sheetsMap(files, name)).map
