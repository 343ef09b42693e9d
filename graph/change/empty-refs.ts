import type { FieldValue } from '../model/value.ts'
import type { Id } from '../model/ids.ts'
import type { FieldChange, Update } from './change.ts'
import type { Draft } from './draft.ts'
import { refsOf } from './snapshot-index.ts'
import { withFields } from './with-fields.ts'

/** Takes a removed entity out of every field that names it. Gives the updates that did it. */
export const emptyRefs = (draft: Draft, target: Id): readonly Update[] =>
  draft.referrersOf(target).map((element) => {
    const names = refsOf(element).filter((ref) => ref.target === target)
    const fields = names.map(({ field }): [string, FieldChange] => {
      const from: FieldValue | null = element.fields[field] ?? null
      const rest = Array.isArray(from) ? from.filter((each) => each !== target) : []
      return [field, { from, to: rest.length === 0 ? null : rest }]
    })
    const update: Update = { op: 'update', id: element.id, fields: Object.fromEntries(fields) }
    draft.put(withFields(element, update.fields))
    return update
  })
