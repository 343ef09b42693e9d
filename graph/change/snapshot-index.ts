import { fieldSpec } from '../model/catalogue/catalogue.ts'
import { isRelation, tieKey } from '../model/element.ts'
import type { Element } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { known } from '../model/value.ts'

/** What would take a walk over the whole map to find. */
type SnapshotIndex = {
  readonly byEnd: ReadonlyMap<Id, readonly Id[]>
  readonly openTies: ReadonlyMap<string, readonly Id[]>
  readonly referrers: ReadonlyMap<Id, readonly Id[]>
}

const kept = new WeakMap<Snapshot, SnapshotIndex>()

/** The index of a snapshot: O(elements) at its first use, then kept as long as the snapshot. */
export const indexOf = (snapshot: Snapshot): SnapshotIndex => {
  const found = kept.get(snapshot)
  if (found !== undefined) return found
  const byEnd = new Map<Id, Id[]>()
  const openTies = new Map<string, Id[]>()
  const referrers = new Map<Id, Id[]>()
  for (const relation of snapshot.relations.values()) {
    add(byEnd, relation.from, relation.id)
    add(byEnd, relation.to, relation.id)
    if (relation.fields['until'] === undefined) add(openTies, tieKey(relation), relation.id)
    for (const { target } of refsOf(relation)) add(referrers, target, relation.id)
  }
  for (const entity of snapshot.entities.values())
    for (const { target } of refsOf(entity)) add(referrers, target, entity.id)
  const index = { byEnd, openTies, referrers }
  kept.set(snapshot, index)
  return index
}

/** The entities that the fields of an element name. */
export const refsOf = (element: Element): readonly { field: string; target: Id }[] => {
  const found: { field: string; target: Id }[] = []
  const of = isRelation(element) ? element.type : element.kind
  for (const [field, value] of Object.entries(element.fields)) {
    const shape = fieldSpec(of, field)?.shape.is
    if (shape !== 'ref' && shape !== 'refs') continue
    const held = known(value)
    // Fields of these two shapes hold checked ids only.
    for (const target of Array.isArray(held) ? held : [held])
      if (typeof target === 'string') found.push({ field, target: target as Id })
  }
  return found
}

const add = <K>(lists: Map<K, Id[]>, key: K, id: Id): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [id])
  else list.push(id)
}
