import type { Finding } from '../analysis/findings/finding.ts'
import { typeNames } from '../model/catalogue/names.ts'
import type { RelationType } from '../model/catalogue/names.ts'
import { isId } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** A sort of relation on which two sides differ, and between how many pairs: never who. */
export type Topic = { readonly type: RelationType; readonly pairs: number }

/**
 * Where one side mentions a relation and the other does not (domain §3.7, Q4), as topics without names, the most
 * frequent first. Cost: the cards.
 */
export const topicsOf = (found: readonly Finding[], snapshot: Snapshot): readonly Topic[] => {
  const counts = new Map<RelationType, number>()
  for (const { rule, way } of found) {
    if (rule !== 'Q4') continue
    const types = way.flatMap((id) => (isId(id) ? (snapshot.relations.get(id)?.type ?? []) : []))
    for (const type of new Set(types)) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return typeNames
    .flatMap((type): Topic[] => {
      const pairs = counts.get(type)
      return pairs === undefined ? [] : [{ type, pairs }]
    })
    .toSorted((a, b) => b.pairs - a.pairs)
}
