import type { Change } from './change.ts'
import { sameJson } from '../model/canonical.ts'
import type { Element } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { FieldValue } from '../model/value.ts'

/** New values by field; null: not asked any more. */
export type NewValues = { readonly [field: string]: FieldValue | null }

/** The change that gives one field another value than its author saw there; none when it is the same. */
export const setField = (
  id: Id,
  name: string,
  from: FieldValue | null,
  to: FieldValue | null,
): readonly Change[] =>
  sameJson(from, to) ? [] : [{ op: 'update', id, fields: { [name]: { from, to } } }]

/** The change that gives an element these values; none when it has them already. */
export const setFields = (element: Element, values: NewValues): readonly Change[] => {
  const fields = Object.entries(values).flatMap(([name, to]) => {
    const from = element.fields[name] ?? null
    return sameJson(from, to) ? [] : [[name, { from, to }] as const]
  })
  if (fields.length === 0) return []
  return [{ op: 'update', id: element.id, fields: Object.fromEntries(fields) }]
}
