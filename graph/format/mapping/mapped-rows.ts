import { typesByLabel } from '../csv/columns.ts'
import { folded } from '../csv/labels.ts'
import { isRelationType } from '../../model/catalogue/names.ts'
import { splitItems } from '../csv/items.ts'
import { unguarded } from '../csv/guard.ts'
import type { Sheet } from '../reading/sheet.ts'
import { kindOfWord } from './kind-words.ts'
import type { Mapping, SheetMapping } from './mapping.ts'

/** A row under the names that Vonk gives its columns, with its place in the file. */
export type MappedRow = {
  readonly sheet: string
  /** As a spreadsheet numbers it: the first row of the sheet is 1. */
  readonly row: number
  readonly cells: ReadonlyMap<string, string>
}

export type ActorRow = MappedRow & {
  readonly themes: readonly string[]
  readonly partners: readonly string[]
}

export type MappedRows = {
  readonly actors: readonly ActorRow[]
  readonly relations: readonly MappedRow[]
  /** How many columns with data of persons stay out. */
  readonly personColumns: number
}

/** The rows of sheets as a mapping reads them. Empty rows are none. Cost O(cells). */
export const mappedRows = (sheets: readonly Sheet[], mapping: Mapping): MappedRows => {
  const actors: ActorRow[] = []
  const relations: MappedRow[] = []
  let personColumns = 0
  for (const [nth, sheet] of sheets.entries()) {
    const how = mapping[nth]
    if (how === undefined || how.use === 'skip') continue
    personColumns += how.columns.filter((role) => role === '@person').length
    for (const [index, row] of sheet.rows.entries()) {
      if (index <= how.header || row.every((cell) => cell.trim() === '')) continue
      const place = { sheet: sheet.name, row: index + 1 }
      if (how.use === 'actors') actors.push({ ...place, ...actorCells(row, how) })
      else relations.push({ ...place, cells: relationCells(row, how) })
    }
  }
  return { actors, relations, personColumns }
}

const rolesWithLists = new Set(['@themes', '@partners', '@person'])

const plainCells = (row: readonly string[], { columns }: SheetMapping): Map<string, string> => {
  const cells = new Map<string, string>()
  for (const [column, role] of columns.entries())
    if (role !== null && !rolesWithLists.has(role)) cells.set(role, row[column] ?? '')
  return cells
}

const actorCells = (row: readonly string[], how: SheetMapping): Omit<ActorRow, 'sheet' | 'row'> => {
  const cells = plainCells(row, how)
  const word = unguarded(cells.get('kind') ?? '')
  const kind = word === '' ? how.kind : kindOfWord(word)
  // A word that is no kind of Vonk's own tells a sort within the kind.
  cells.set('kind', kind ?? how.kind)
  if (kind === undefined && !cells.has('subkind')) cells.set('subkind', word)
  const listed = (role: string): readonly string[] =>
    how.columns.flatMap((each, column) => (each === role ? itemsIn(row[column] ?? '') : []))
  return { cells, themes: listed('@themes'), partners: listed('@partners') }
}

const relationCells = (row: readonly string[], how: SheetMapping): ReadonlyMap<string, string> => {
  const cells = plainCells(row, how)
  const word = unguarded(cells.get('type') ?? '')
  const type = isRelationType(word) ? word : typesByLabel.get(folded(word))
  cells.set('type', type ?? how.type)
  // A word that is no type of Vonk's own is kept as what was said of the line.
  if (type === undefined && word !== '' && (cells.get('note') ?? '') === '') cells.set('note', word)
  cells.delete('direction')
  return cells
}

/** Several names in one cell: by semicolons, by lines, or by commas where there are no others. */
const itemsIn = (cell: string): readonly string[] => {
  const lines = cell.split(/[\n\r|]+/u).flatMap((line) => splitItems(line))
  const items = lines.length === 1 ? cell.split(',') : lines
  return items.map((item) => item.trim()).filter(Boolean)
}
