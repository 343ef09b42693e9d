import type { Change } from '../../../graph/change/change.ts'
import { sameJson } from '../../../graph/model/canonical.ts'
import type { Element } from '../../../graph/model/element.ts'
import type { FieldValue } from '../../../graph/model/value.ts'

/** New values by field; null: not asked any more. */
export type NewValues = { readonly [field: string]: FieldValue | null }

/** The change that gives an element these values; none when it has them already. */
export const setFields = (element: Element, values: NewValues): readonly Change[] => {
  const fields = Object.entries(values).flatMap(([name, to]) => {
    const from = element.fields[name] ?? null
    return sameJson(from, to) ? [] : [[name, { from, to }] as const]
  })
  if (fields.length === 0) return []
  return [{ op: 'update', id: element.id, fields: Object.fromEntries(fields) }]
}
