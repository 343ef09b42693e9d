import { parseCsv, writeCsv } from 'hucre/csv'
import { GraphError } from '../errors.ts'

/** A sheet: its first row, and the rows below with the number that a spreadsheet shows beside them. */
export type Table = {
  readonly header: readonly string[]
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

const separators = [';', ',', '\t'] as const
/** As many as a spreadsheet program keeps in one cell. */
const longestCell = 32_767
const mostRows = 100_000
const mostColumns = 1000

/**
 * Reads a CSV file: separated by semicolons (as a Belgian spreadsheet writes it), commas or tabs,
 * whichever the first row has most of.
 *
 * @throws wrong-header when there is no first row; file-too-large, bad-file
 */
export const readTable = (text: string): Table => {
  const body = text.replace(/^\uFEFF/u, '').replace(/^sep=.\r?\n/iu, '')
  const [first = [], ...rest] = parseCsv(body, { delimiter: separatorOf(body) })
  const header = first.map((cell) => String(cell ?? '').trim())
  while (header.at(-1) === '') header.pop()
  if (header.length === 0) throw new GraphError('wrong-header')
  if (rest.length > mostRows || header.length > mostColumns)
    throw new GraphError('bad-file', { reason: 'rows' })
  const rows = rest.map((row, index) => ({ row: index + 2, cells: row.map(cellText) }))
  return { header, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }
}

const cellText = (cell: unknown): string => {
  const text = typeof cell === 'string' ? cell : ''
  if (text.length > longestCell) throw new GraphError('bad-file', { reason: 'cell' })
  return text
}

/**
 * Reads what a spreadsheet copies: rows by line, cells by tab, quotes around what holds either. A last
 * line that is empty is the end of the one before.
 *
 * @throws bad-file when a cell or the block is longer than a spreadsheet keeps
 */
export const readBlock = (text: string): readonly (readonly string[])[] => {
  const rows = parseCsv(text.replace(/\r?\n$/u, ''), { delimiter: '\t', skipEmptyRows: false })
  if (rows.length > mostRows) throw new GraphError('bad-file', { reason: 'rows' })
  return rows.map((row) => row.map(cellText))
}

/** What a spreadsheet takes: the opposite of `readBlock`. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  writeCsv(
    rows.map((row) => [...row]),
    { delimiter: '\t', lineSeparator: '\r\n' },
  )

/** A CSV file as RFC 4180 has it, with a mark that tells spreadsheets that it is UTF-8. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  `${writeCsv(
    rows.map((row) => [...row]),
    { bom: true, delimiter: ',', lineSeparator: '\r\n' },
  )}\r\n`

/** What stands most often in the first row, outside quotes. */
const separatorOf = (text: string): string => {
  const [line = ''] = text.split(/[\r\n]/u, 1)
  const bare = line.replaceAll(/"[^"]*"/gu, '')
  const counts = separators.map((sign) => ({ sign, count: bare.split(sign).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}
