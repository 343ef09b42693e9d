import type { Element } from '../model/element.ts'
import type { FieldValue } from '../model/value.ts'
import type { FieldChanges } from './change.ts'

/** The element with some fields changed; a field that is not asked any more is absent. */
export const withFields = <E extends Element>(element: E, changes: FieldChanges): E => {
  const fields: { [name: string]: FieldValue } = { ...element.fields }
  for (const [name, { to }] of Object.entries(changes)) {
    if (to === null) delete fields[name]
    else fields[name] = to
  }
  return { ...element, fields }
}
