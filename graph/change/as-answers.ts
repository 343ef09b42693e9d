import type { Element } from '../model/element.ts'
import type { FieldChange, FieldChanges } from './change.ts'

/**
 * What the sender of an element knew of it, as answers to what was not asked yet, for one that is there
 * already. Of two days on which it was recorded the earlier stays.
 */
export const asAnswers = (present: Element, sent: Element): FieldChanges => {
  const fields: [string, FieldChange][] = []
  for (const [name, to] of Object.entries(sent.fields)) {
    const held = present.fields[name]
    if (name !== 'recordedOn' || typeof held !== 'string' || typeof to !== 'string')
      fields.push([name, { from: null, to }])
    else if (to < held) fields.push([name, { from: held, to }])
  }
  return Object.fromEntries(fields)
}
