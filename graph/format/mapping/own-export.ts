import { isKind, isRelationType } from '../../model/catalogue/names.ts'
import type { Sheet } from '../reading/sheet.ts'
import type { SheetMapping } from './mapping.ts'

/** Whether a sheet is one that Vonk wrote: it has ids, and every row a kind or a type by its key. */
export const isOwnExport = (sheet: Sheet, { use, header, columns }: SheetMapping): boolean => {
  const column = columns.indexOf(use === 'actors' ? 'kind' : 'type')
  const titles = sheet.rows[header] ?? []
  if (!titles.includes('id') || column === -1) return false
  if (!['kind', 'type'].includes(titles[column] ?? '')) return false
  const isKey = use === 'actors' ? isKind : isRelationType
  const cells = sheet.rows.slice(header + 1).map((row) => row[column] ?? '')
  return cells.length > 0 && cells.every(isKey)
}
