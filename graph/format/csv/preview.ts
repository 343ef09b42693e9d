import type { Change } from '../../change/change.ts'
import { merge } from '../../change/merge.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { inLoadOrder } from '../load-changes.ts'
import { readTable } from '../table.ts'
import { namedRows, sheetOf } from './columns.ts'
import type { NamedRow, Sheet } from './columns.ts'
import { takeEntityRow } from './entity-row.ts'
import { Importing } from './importing.ts'
import { takeRelationRow } from './relation-row.ts'
import { withSoundRefs } from './refs.ts'
import type { Taken } from './refs.ts'
import { reported } from './row.ts'
import type { RowReport } from './row.ts'
import type { CsvFile } from './write.ts'

/** What an import would do: nothing is done yet. The changes can be cut into commits anywhere. */
export type Preview = { readonly changes: readonly Change[]; readonly rows: readonly RowReport[] }

type Rows = { readonly file: string; readonly sheet: Sheet; readonly rows: readonly NamedRow[] }

/**
 * What the sheets would add to a map, row by row. Rows name actors by id or by name, those of the same
 * files or those of the map. A row that is refused leaves the others as they are; of what is there
 * already nothing is taken away.
 *
 * @throws wrong-header, bad-file when a file cannot be read at all; what `merge` throws when the rows
 *   together break a rule that none of them breaks alone
 */
export const previewCsv = async (
  present: Snapshot,
  files: readonly CsvFile[],
): Promise<Preview> => {
  const sheets = files.map(rowsOf)
  const into = new Importing(present)
  const actors = await taken(sheets, 'actors', into)
  const kept = await withSoundRefs(into, actors)
  const relations = await taken(sheets, 'relations', into)
  const changes = inLoadOrder(movesTogether(into.changes), present)
  merge(present, { changes, author: '' }, [])
  return { changes, rows: [...kept, ...relations.map(({ report }) => report)] }
}

const rowsOf = ({ name, text }: CsvFile): Rows => {
  const table = readTable(text)
  const sheet = sheetOf(table)
  return { file: name, sheet, rows: namedRows(table, sheet, name) }
}

const taken = async (
  sheets: readonly Rows[],
  sheet: Sheet,
  into: Importing,
): Promise<readonly Taken[]> => {
  const take = sheet === 'actors' ? takeEntityRow : takeRelationRow
  const all: Taken[] = []
  for (const { file, rows } of sheets.filter((each) => each.sheet === sheet))
    for (const { row, cells } of rows) {
      const before = into.changes.length
      const report = await reported(file, row, async () => take(into, cells))
      all.push({ report, changes: into.changes.slice(before) })
    }
  return all
}

/** One change for all places. */
export const movesTogether = (changes: readonly Change[]): readonly Change[] => {
  const moves = changes.filter((change) => change.op === 'move')
  if (moves.length === 0) return changes
  const positions = Object.fromEntries(moves.flatMap((move) => Object.entries(move.positions)))
  return [...changes.filter((change) => change.op !== 'move'), { op: 'move', positions }]
}
