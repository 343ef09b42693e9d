import { GraphError } from '../../errors.ts'
import { fieldSpec } from '../../model/catalogue/catalogue.ts'
import type { Kind, RelationType } from '../../model/catalogue/names.ts'
import { checkedValue } from '../../model/check.ts'
import type { Fields, FieldValue } from '../../model/value.ts'
import { valueIn } from '../csv/cell.ts'
import { unguarded } from '../csv/guard.ts'
import type { LeftOut } from './review-row.ts'

/**
 * What the cells of a row say about the fields of its kind or type; what it cannot hold is left out and told, cell by
 * cell, so that one strange word costs no row.
 */
export const soundFields = (
  of: Kind | RelationType,
  cells: ReadonlyMap<string, string>,
  own: readonly string[],
): { readonly fields: Fields; readonly leftOut: readonly LeftOut[] } => {
  const fields: { [name: string]: FieldValue } = {}
  const leftOut: LeftOut[] = []
  for (const [column, cell] of cells) {
    const text = unguarded(cell)
    if (own.includes(column) || text === '') continue
    // Who has no place by decision has none to complain of: a person's practice, a place.
    if (column === 'postalCode' && fieldSpec(of, column) === undefined) continue
    const value = soundValue(of, column, cell)
    if (value === undefined) leftOut.push({ column, text: text.slice(0, 200) })
    else if (value !== null) fields[column] = value
  }
  return { fields, leftOut }
}

/** Undefined: the field is not of this kind, or cannot hold that. */
const soundValue = (
  of: Kind | RelationType,
  column: string,
  cell: string,
): FieldValue | null | undefined => {
  const spec = fieldSpec(of, column)
  if (spec === undefined) return undefined
  try {
    return checkedValue(of, column, valueIn(cell, spec.shape) ?? null)
  } catch (error) {
    if (error instanceof GraphError) return undefined
    throw error
  }
}
