import type { Id } from './ids.ts'
import type { Snapshot } from './snapshot.ts'

/** A map without some of its entities, what hangs on them, and every field that names them. Cost O(n + m). */
export const without = (snapshot: Snapshot, gone: ReadonlySet<Id>): Snapshot => ({
  ...snapshot,
  entities: new Map(
    [...snapshot.entities]
      .filter(([id]) => !gone.has(id))
      .map(([id, entity]) => [id, { ...entity, fields: withoutRefs(entity.fields, gone) }]),
  ),
  relations: new Map(
    [...snapshot.relations]
      .filter(([, { from, to }]) => !gone.has(from) && !gone.has(to))
      .map(([id, relation]) => [id, { ...relation, fields: withoutRefs(relation.fields, gone) }]),
  ),
})

/** A field that names somebody who is left out would tell of them. */
const withoutRefs = <F extends { readonly [name: string]: unknown }>(
  fields: F,
  gone: ReadonlySet<Id>,
): F =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
      if (Array.isArray(value)) {
        const kept = value.filter((each) => !gone.has(each as Id))
        return kept.length === 0 && value.length > 0 ? [] : [[name, kept]]
      }
      return typeof value === 'string' && gone.has(value as Id) ? [] : [[name, value]]
    }),
  ) as F
