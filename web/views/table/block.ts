import type { Id } from '../../../graph/model/ids.ts'
import type { Column } from './sheets.ts'
import type { Entry } from './written.ts'

/** What a block of texts fills: its cells, and how many fall outside the table. */
export type Filled = { readonly entries: readonly Entry[]; readonly beyond: number }

/**
 * Lays a block, as a spreadsheet copies it, on the table: `rows` and `columns` are those from the cell on
 * where it begins, in the order in which they are shown. What falls outside is counted.
 */
export const laid = (
  block: readonly (readonly string[])[],
  rows: readonly Id[],
  columns: readonly Column[],
): Filled => {
  let beyond = 0
  const entries = block.flatMap((texts, down) =>
    texts.flatMap((text, along): readonly Entry[] => {
      const [id, column] = [rows[down], columns[along]]
      if (id !== undefined && column !== undefined) return [{ id, column, text }]
      beyond += 1
      return []
    }),
  )
  return { entries, beyond }
}
