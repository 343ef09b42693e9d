import { GraphError } from '../graph/errors.ts'
import { idFrom } from '../graph/format/csv/read-map.ts'
import { recognise } from '../graph/format/mapping/recognise.ts'
import { commandLimits } from '../graph/format/reading/limits.ts'
import { readFiles } from '../graph/format/reading/read-file.ts'
import type { Sheet } from '../graph/format/reading/sheet.ts'
import { reviewed } from '../graph/format/review/review.ts'
import type { Review } from '../graph/format/review/review.ts'
import { asMapId, isId } from '../graph/model/ids.ts'
import type { MapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import type { GivenFile } from './files.ts'

/** A map that files make on their own, and what became of each of their rows. */
export type SheetsMap = { readonly map: Snapshot; readonly review: Review }

/**
 * The map that sheets of any make give: a workbook, a list, a Kumu project, GraphML or GEXF. Its id and name are those of
 * a row of kind `map`, or are made from the name that is given.
 *
 * @throws bad-file, file-too-large, unknown-format and what the rows together are refused for
 */
export const sheetsMap = async (files: readonly GivenFile[], name: string): Promise<SheetsMap> => {
  const contents = await readFiles(files, commandLimits)
  if (contents.type === 'map') throw new GraphError('bad-file', { reason: 'map' })
  return mapOfSheets(contents.sheets, name)
}

/** The same of sheets that were read already. @throws what the rows together are refused for */
export const mapOfSheets = async (sheets: readonly Sheet[], name: string): Promise<SheetsMap> => {
  const empty = emptyMap(sheets, name)
  const asked = { sheets, mapping: recognise(sheets), choices: new Map() }
  const { review, after } = await reviewed(empty, asked)
  return { map: after, review }
}

const emptyMap = (sheets: readonly Sheet[], name: string): Snapshot => {
  const own = sheets.map(mapIdIn).find((id) => id !== undefined)
  const id = own ?? asMapId(idFrom(name))
  const fields = own === undefined ? { name } : {}
  const map = { id, kind: 'map', fields } as const
  return { id, revision: 1, entities: new Map([[id, map]]), relations: new Map() }
}

const mapIdIn = ({ rows: [header = [], ...rows] }: Sheet): MapId | undefined => {
  const [kind, id] = ['kind', 'id'].map((column) => header.indexOf(column))
  if (kind === undefined || id === undefined || kind === -1 || id === -1) return undefined
  const cell = rows.find((row) => row[kind] === 'map')?.[id]
  return isId(cell) ? asMapId(cell) : undefined
}
