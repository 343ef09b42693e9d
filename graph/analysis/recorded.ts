import type { Entity, Relation } from '../model/element.ts'
import { actorKinds } from '../model/catalogue/names.ts'
import type { Kind, RelationType } from '../model/catalogue/names.ts'
import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { isThereOn, standsOn } from './lens.ts'

/** What a map says about one day, before anything is merged or counted. */
export type Recorded = {
  readonly snapshot: Snapshot
  readonly day: string
  /** What is looked at as if it were not there. */
  readonly without: readonly Id[]
  /** In order of id. */
  readonly actors: readonly Entity[]
  /** Entities and relations in no order: no result may depend on the order in which things were drawn. */
  readonly entities: ReadonlyMap<Kind, readonly Entity[]>
  readonly relations: ReadonlyMap<RelationType, readonly Relation[]>
}

const kept = new WeakMap<Snapshot, Map<string, Recorded>>()

/** What stands on a day. What somebody only assumed feeds no rule and is left out. */
export const recordedOn = (
  snapshot: Snapshot,
  day: string,
  without: readonly Id[] = nothing,
): Recorded => {
  const byView = kept.get(snapshot) ?? new Map<string, Recorded>()
  kept.set(snapshot, byView)
  const key = [day, ...without.toSorted()].join(' ')
  const found = byView.get(key) ?? gathered(snapshot, day, without)
  byView.set(key, found)
  return found
}

const nothing: readonly Id[] = []

const gathered = (snapshot: Snapshot, day: string, without: readonly Id[]): Recorded => {
  const entities = new Map<Kind, Entity[]>()
  const there = new Set<Id>()
  const gone = new Set(without)
  for (const entity of snapshot.entities.values()) {
    if (gone.has(entity.id) || !isThereOn(entity.fields, day)) continue
    there.add(entity.id)
    const list = entities.get(entity.kind)
    if (list === undefined) entities.set(entity.kind, [entity])
    else list.push(entity)
  }
  const actors = actorKinds.flatMap((kind) => entities.get(kind) ?? [])
  const relations = new Map<RelationType, Relation[]>()
  for (const relation of snapshot.relations.values()) {
    if (relation.fields['confidence'] === 'assumed' || !standsOn(relation.fields, day)) continue
    if (!there.has(relation.from) || !there.has(relation.to)) continue
    const list = relations.get(relation.type)
    if (list === undefined) relations.set(relation.type, [relation])
    else list.push(relation)
  }
  return { snapshot, day, without, actors: actors.toSorted(byId), entities, relations }
}

const byId = (a: { id: Id }, b: { id: Id }): number => compareIds(a.id, b.id)

/** The entities of a kind that are there on the day, in order of id. */
export const entitiesOf = (recorded: Recorded, kind: Kind): readonly Entity[] =>
  (recorded.entities.get(kind) ?? []).toSorted(byId)

const none: readonly Relation[] = []

export const relationsOf = (recorded: Recorded, type: RelationType): readonly Relation[] =>
  recorded.relations.get(type) ?? none

/** The relations of a type by the entity that they go out from, each list in order of the other end. */
export const outOf = (recorded: Recorded, type: RelationType): ByEnd =>
  indexed(recorded, type, 'from')

/** The relations of a type by the entity that they point at, each list in order of the other end. */
export const into = (recorded: Recorded, type: RelationType): ByEnd => indexed(recorded, type, 'to')

type ByEnd = ReadonlyMap<Id, readonly Relation[]>

const indexes = new WeakMap<Recorded, Map<string, ByEnd>>()

const indexed = (recorded: Recorded, type: RelationType, end: 'from' | 'to'): ByEnd => {
  const made = indexes.get(recorded) ?? new Map<string, ByEnd>()
  indexes.set(recorded, made)
  const found = made.get(`${end} ${type}`) ?? gatheredBy(relationsOf(recorded, type), end)
  made.set(`${end} ${type}`, found)
  return found
}

const gatheredBy = (relations: readonly Relation[], end: 'from' | 'to'): ByEnd => {
  const byEnd = new Map<Id, Relation[]>()
  for (const relation of relations) {
    const list = byEnd.get(relation[end])
    if (list === undefined) byEnd.set(relation[end], [relation])
    else list.push(relation)
  }
  const other = end === 'from' ? 'to' : 'from'
  for (const list of byEnd.values())
    list.sort((a, b) => compareIds(a[other], b[other]) || compareIds(a.id, b.id))
  return byEnd
}
