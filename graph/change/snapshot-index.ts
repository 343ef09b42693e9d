import { fieldsOf } from '../model/catalogue/catalogue.ts'
import type { Kind, RelationType } from '../model/catalogue/names.ts'
import { isRelation, tieKey } from '../model/element.ts'
import type { Element, Relation } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { known } from '../model/value.ts'
import { withEntries } from './layered-map.ts'

type Ids = ReadonlyMap<string, readonly Id[]>

/** What would take a walk over the whole map to find; ids in no order. */
export type SnapshotIndex = {
  /** The relations at an entity. */
  readonly byEnd: Ids
  /** The relations of a type between two ends, by `tieKey`, that have not ended. */
  readonly openTies: Ids
  /** The elements with a field that names an entity. */
  readonly referrers: Ids
}

const kept = new WeakMap<Snapshot, SnapshotIndex>()

/** The index of a snapshot: O(elements) at its first use, then kept as long as the snapshot. */
export const indexOf = (snapshot: Snapshot): SnapshotIndex => {
  const found = kept.get(snapshot)
  if (found !== undefined) return found
  const lists = emptyLists<Id[]>()
  for (const elements of [snapshot.relations, snapshot.entities])
    for (const element of elements.values())
      for (const [table, key] of placesOf(element)) addTo(lists[table], key, element.id)
  kept.set(snapshot, lists)
  return lists
}

/** Makes the index of a snapshot from that of the one before, if it has one: O(changed). */
export const followIndex = (before: Snapshot, after: Snapshot, changed: Iterable<Id>): void => {
  const index = kept.get(before)
  if (index === undefined) return
  const lists = emptyLists<Id[]>()
  // Copied once each, however many come at that place: half a list may be about one theme.
  const own = ([table, key]: Place): Id[] => {
    const list = lists[table].get(key) ?? [...(index[table].get(key) ?? [])]
    lists[table].set(key, list)
    return list
  }
  for (const id of changed) {
    const was = placesOf(elementOf(before, id))
    const is = placesOf(elementOf(after, id))
    for (const place of was) {
      if (holds(is, place)) continue
      const list = own(place)
      list.splice(list.indexOf(id), 1)
    }
    for (const place of is) if (!holds(was, place)) own(place).push(id)
  }
  kept.set(after, {
    byEnd: withEntries(index.byEnd, lists.byEnd),
    openTies: withEntries(index.openTies, lists.openTies),
    referrers: withEntries(index.referrers, lists.referrers),
  })
}

/** Where in an index an element is found. */
export type Place = readonly [table: keyof SnapshotIndex, key: string]

export const placesOf = (element: Element | undefined): readonly Place[] => {
  if (element === undefined) return []
  const places = [...new Set(refsOf(element).map((ref) => ref.target))].map((target): Place => [
    'referrers',
    target,
  ])
  if (!isRelation(element)) return places
  places.push(['byEnd', element.from])
  if (element.to !== element.from) places.push(['byEnd', element.to])
  if (isOpen(element)) places.push(['openTies', tieKey(element)])
  return places
}

/** Whether a relation has no `until`: the same tie can then not begin again. */
export const isOpen = (relation: Relation): boolean => known(relation.fields['until']) === undefined

/** The entities that the fields of an element name. */
export const refsOf = (element: Element): readonly { field: string; target: Id }[] => {
  const found: { field: string; target: Id }[] = []
  for (const field of refFieldsOf(isRelation(element) ? element.type : element.kind)) {
    const held = known(element.fields[field])
    // Fields of these two shapes hold checked ids only.
    for (const target of Array.isArray(held) ? held : [held])
      if (typeof target === 'string') found.push({ field, target: target as Id })
  }
  return found
}

/** What an element cannot be there without. */
export const needsOf = (element: Element): readonly Id[] => {
  const needs = refsOf(element).map((ref) => ref.target)
  return isRelation(element) ? [...needs, element.from, element.to] : needs
}

/** The names of the fields that hold ids, looked up once for each kind and type. */
const refFieldsOf = (of: Kind | RelationType): readonly string[] => {
  const remembered = refFields.get(of)
  if (remembered !== undefined) return remembered
  const names = Object.entries(fieldsOf(of))
    .filter(([, { shape }]) => shape.is === 'ref' || shape.is === 'refs')
    .map(([name]) => name)
  refFields.set(of, names)
  return names
}

const refFields = new Map<string, readonly string[]>()

const emptyLists = <L>(): { [table in keyof SnapshotIndex]: Map<string, L> } => ({
  byEnd: new Map(),
  openTies: new Map(),
  referrers: new Map(),
})

const holds = (places: readonly Place[], [table, key]: Place): boolean =>
  places.some((place) => place[0] === table && place[1] === key)

const addTo = (lists: Map<string, Id[]>, key: string, id: Id): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [id])
  else list.push(id)
}
