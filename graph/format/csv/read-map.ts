import { GraphError, isErrorCode } from '../../errors.ts'
import { merge } from '../../change/merge.ts'
import { asMapId, isId } from '../../model/ids.ts'
import type { MapId } from '../../model/ids.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { readTable } from '../table.ts'
import { namedRows, sheetOf } from './columns.ts'
import { previewCsv } from './preview.ts'
import { textIn } from './row.ts'
import type { CsvFile } from './write.ts'

/**
 * The map that a pair of sheets makes on its own. Its id and name are those of a row of kind `map`, or
 * are made from the name that is given. One row that is refused refuses all.
 *
 * @throws what `previewCsv` throws and what a row is refused for, with its place in `at`
 */
export const readCsvMap = async (files: readonly CsvFile[], name: string): Promise<Snapshot> => {
  const own = files.map(mapIdIn).find((id) => id !== undefined)
  const id = own ?? asMapId(idFrom(name))
  const fields = own === undefined ? { name } : {}
  const empty: Snapshot = {
    id,
    revision: 1,
    entities: new Map([[id, { id, kind: 'map', fields }]]),
    relations: new Map(),
  }
  const { changes, rows } = await previewCsv(empty, files)
  const refused = rows.find(({ status }) => status === 'refused')
  if (refused !== undefined)
    throw new GraphError(isErrorCode(refused.reason) ? refused.reason : 'bad-file', {
      ...refused.details,
      at: `${refused.sheet}, ${refused.row}`,
    })
  const work = merge(empty, { changes, author: '' }, [])
  if (work.type === 'conflict') throw new GraphError('bad-file', { reason: 'conflict' })
  return work.after
}

const mapIdIn = ({ name, text }: CsvFile): MapId | undefined => {
  const table = readTable(text)
  if (sheetOf(table) !== 'actors') return undefined
  for (const { cells } of namedRows(table, 'actors', name))
    if (textIn(cells, 'kind') === 'map') return asMapId(textIn(cells, 'id'))
  return undefined
}

/** An id that people recognise: the name in small letters without marks, `wijk-noord`. */
export const idFrom = (name: string): string => {
  const id = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 64)
  return isId(id) ? id : 'map'
}
