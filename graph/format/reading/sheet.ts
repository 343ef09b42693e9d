import { GraphError } from '../../errors.ts'
import { longestCell, mostColumns, mostRows } from './limits.ts'

/** A sheet as it stands in a file: rows of cells as text, the first row of the file being 1. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/**
 * A sheet of cells as a library read them; what is empty at the end is left off.
 *
 * @throws bad-file with the sheet, and the row and column where one cell is to blame
 */
export const sheetOf = (name: string, rows: readonly (readonly unknown[])[]): Sheet => {
  if (rows.length > mostRows) throw new GraphError('bad-file', { at: name, reason: 'rows' })
  const read = rows.map((row, nth) => {
    if (row.length > mostColumns) throw wrong(name, nth + 1, undefined, 'columns')
    return trimmed(Array.from(row, (cell, column) => cellOf(cell, name, nth + 1, column + 1)))
  })
  while (read.at(-1)?.length === 0) read.pop()
  return { name, rows: read }
}

const cellOf = (cell: unknown, sheet: string, row: number, column: number): string => {
  if (cell === null || cell === undefined) return ''
  const text = textIn(cell)
  if (text.length > longestCell) throw wrong(sheet, row, column, 'cell')
  return text
}

/** What a library makes of a cell is a text, a number, a yes or no, or a moment; anything else says nothing. */
const textIn = (cell: unknown): string => {
  if (cell instanceof Date) return dayOf(cell)
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** A spreadsheet keeps a day as a moment; midnight is no hour that somebody wrote. A date that is none is empty. */
const dayOf = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = date.toISOString().split('T')
  return time === '00:00:00.000Z' ? day : `${day} ${time.slice(0, 5)}`
}

const trimmed = (row: readonly string[]): readonly string[] => {
  let length = row.length
  while (length > 0 && row[length - 1]?.trim() === '') length -= 1
  return length === row.length ? row : row.slice(0, length)
}

const wrong = (
  sheet: string,
  row: number,
  column: number | undefined,
  reason: string,
): GraphError =>
  new GraphError('bad-file', {
    at: column === undefined ? `${sheet}, ${row}` : `${sheet}, ${columnName(column)}${row}`,
    reason,
  })

/** The letters that a spreadsheet shows above a column: 1 is A, 27 is AA. */
export const columnName = (column: number): string => {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
