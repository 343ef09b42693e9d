import { sheetOf } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** A row as names and texts; what a row does not name is empty. */
export type NamedCells = ReadonlyMap<string, string>

/** Rows of names and texts as a sheet: a column for each name, in the order in which they first stand. @throws bad-file */
export const namedSheet = (name: string, rows: readonly NamedCells[]): Sheet => {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return sheetOf(name, [
    columns,
    ...rows.map((row) => columns.map((column) => row.get(column) ?? '')),
  ])
}

/** Whoever has no name is called by its id. */
export const withNames = (rows: readonly NamedCells[]): readonly NamedCells[] =>
  rows.some((row) => row.has('name') || row.has('label'))
    ? rows
    : rows.map((row) => new Map([...row, ['label', row.get('id') ?? '']]))
