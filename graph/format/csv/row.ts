import { GraphError } from '../../errors.ts'
import type { ErrorCode, ErrorDetails } from '../../errors.ts'
import type { FieldChange, FieldChanges } from '../../change/change.ts'
import { fieldSpec } from '../../model/catalogue/catalogue.ts'
import type { Kind, RelationType } from '../../model/catalogue/names.ts'
import { sameJson } from '../../model/canonical.ts'
import { checkedValue } from '../../model/check.ts'
import type { FieldValue, Fields } from '../../model/value.ts'
import { valueIn } from './cell.ts'
import { unguarded } from './guard.ts'

/** What becomes of a row. A refused row leaves the others as they are. */
export const statuses = ['new', 'changed', 'same', 'refused'] as const

export type RowStatus = (typeof statuses)[number]

/** `row`: as a spreadsheet numbers it, the header being 1. `reason`: why it is refused, or `resident`. */
export type RowReport = {
  readonly sheet: string
  readonly row: number
  readonly status: RowStatus
  readonly reason?: ErrorCode | 'resident'
  readonly details?: ErrorDetails
}

export type RowResult = Omit<RowReport, 'sheet' | 'row'>

/** Does what a row asks; what refuses it becomes the report on it. */
export const reported = async (
  sheet: string,
  row: number,
  work: () => Promise<RowResult>,
): Promise<RowReport> => {
  try {
    return { sheet, row, ...(await work()) }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    return { sheet, row, status: 'refused', reason: error.code, details: error.details }
  }
}

/** The text of a column that is not a field, without white space around it. */
export const textIn = (cells: ReadonlyMap<string, string>, column: string): string =>
  unguarded(cells.get(column) ?? '')

/** What the columns of a row say about the fields of its kind or type. @throws as `checkedValue` */
export const fieldsIn = (
  of: Kind | RelationType,
  cells: ReadonlyMap<string, string>,
  own: readonly string[],
): Fields => {
  const fields: [string, FieldValue][] = []
  for (const [name, cell] of cells) {
    if (own.includes(name) || unguarded(cell) === '') continue
    const spec = fieldSpec(of, name)
    if (spec === undefined) throw new GraphError('unknown-field', { of, field: name })
    const value = checkedValue(of, name, valueIn(cell, spec.shape) ?? null)
    if (value !== null) fields.push([name, value])
  }
  return Object.fromEntries(fields)
}

/** What a row would change about what is there; an empty cell changes nothing. */
export const fieldChanges = (present: Fields, wanted: Fields): FieldChanges => {
  const changes: [string, FieldChange][] = []
  for (const [name, to] of Object.entries(wanted)) {
    const from = present[name] ?? null
    if (!sameJson(from, to)) changes.push([name, { from, to }])
  }
  return Object.fromEntries(changes)
}
