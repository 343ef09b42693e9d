import { GraphError } from '../../errors.ts'
import type { ErrorDetails } from '../../errors.ts'
import { fieldsOf, kindSpec, relationSpec } from '../../model/catalogue/catalogue.ts'
import { kindNames, typeNames } from '../../model/catalogue/names.ts'
import type { Kind, RelationType } from '../../model/catalogue/names.ts'
import type { Table } from '../table.ts'
import { byLabel } from './labels.ts'

/** The two sheets: their own columns come first, then the fields of the catalogue in its order. */
export type Sheet = 'actors' | 'relations'

/** What a row of each sheet has that is no field. */
export const ownColumns = {
  actors: ['id', 'kind', 'x', 'y'],
  relations: ['id', 'type', 'from', 'to'],
} as const
const needed = { actors: ['kind', 'name'], relations: ['type', 'from', 'to'] } as const

const fieldNames = (of: readonly (Kind | RelationType)[]): readonly string[] => [
  ...new Set(of.flatMap((name) => Object.keys(fieldsOf(name)))),
]

/** The fields that a sheet can have columns for. */
export const sheetFields = {
  actors: fieldNames(kindNames),
  relations: fieldNames(typeNames),
} as const

export const kindsByLabel = byLabel(kindNames, (kind) => kindSpec(kind).label)
export const typesByLabel = byLabel(typeNames, (type) => relationSpec(type).label)

/** A row as its columns name it. A column without a name is empty in every row. */
export type NamedRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> }

/** Which of the two sheets this is: only the one of relations has ends. */
export const sheetOf = (table: Table): Sheet =>
  table.header.includes('from') || table.header.includes('to') || table.header.includes('type')
    ? 'relations'
    : 'actors'

/**
 * The rows of a sheet by the names of its columns.
 *
 * @throws wrong-header naming the first column that the catalogue does not know and the nearest that it
 *   does, one that stands twice, or one that is missing
 */
export const namedRows = (table: Table, sheet: Sheet, file: string): readonly NamedRow[] => {
  const known: readonly string[] = [...ownColumns[sheet], ...sheetFields[sheet]]
  const wrong = (column: string, more: ErrorDetails = {}): GraphError =>
    new GraphError('wrong-header', { at: file, column: column.slice(0, 80), ...more })
  for (const [index, name] of table.header.entries()) {
    const isEmpty = name === '' && table.rows.every(({ cells }) => (cells[index] ?? '') === '')
    if (isEmpty) continue
    if (!known.includes(name)) throw wrong(name, { nearest: nearestOf(name, known) })
    if (table.header.indexOf(name) !== index) throw wrong(name)
  }
  for (const name of needed[sheet]) if (!table.header.includes(name)) throw wrong(name)
  return table.rows.map(({ row, cells }) => {
    if (cells.slice(table.header.length).some((cell) => cell.trim() !== ''))
      throw new GraphError('bad-file', { reason: 'columns', at: `${file}, ${row}` })
    return { row, cells: new Map(table.header.map((name, index) => [name, cells[index] ?? ''])) }
  })
}

const nearestOf = (name: string, known: readonly string[]): string =>
  known
    .map((each) => ({ each, distance: distance(name.toLowerCase(), each.toLowerCase()) }))
    .reduce((best, next) => (next.distance < best.distance ? next : best)).each

/** How many letters must be put in, taken out or changed (Levenshtein 1965). */
const distance = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(a.slice(0, 40)).entries()) {
    const now = [index + 1]
    for (let place = 1; place <= b.length; place += 1)
      now.push(
        Math.min(
          (now[place - 1] ?? 0) + 1,
          (before[place] ?? 0) + 1,
          (before[place - 1] ?? 0) + (letter === b[place - 1] ? 0 : 1),
        ),
      )
    before = now
  }
  return before[b.length] ?? 0
}
