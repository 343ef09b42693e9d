import { isActor } from '../model/element.ts'
import type { Entity, Relation } from '../model/element.ts'
import type { RelationType } from '../model/catalogue/names.ts'
import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { isThereOn, standsOn } from './lens.ts'

/** What a map says about one day, before anything is merged or counted. */
export type Recorded = {
  readonly snapshot: Snapshot
  readonly day: string
  /** In order of id. */
  readonly actors: readonly Entity[]
  /** In no order: no result may depend on the order in which things were drawn. */
  readonly relations: ReadonlyMap<RelationType, readonly Relation[]>
}

const kept = new WeakMap<Snapshot, Map<string, Recorded>>()

/** What stands on a day. What somebody only assumed feeds no rule and is left out. */
export const recordedOn = (snapshot: Snapshot, day: string): Recorded => {
  const byDay = kept.get(snapshot) ?? new Map<string, Recorded>()
  kept.set(snapshot, byDay)
  const found = byDay.get(day) ?? gathered(snapshot, day)
  byDay.set(day, found)
  return found
}

const gathered = (snapshot: Snapshot, day: string): Recorded => {
  const actors: Entity[] = []
  const there = new Set<Id>()
  for (const entity of snapshot.entities.values()) {
    if (!isThereOn(entity.fields, day)) continue
    there.add(entity.id)
    if (isActor(entity)) actors.push(entity)
  }
  const relations = new Map<RelationType, Relation[]>()
  for (const relation of snapshot.relations.values()) {
    if (relation.fields['confidence'] === 'assumed' || !standsOn(relation.fields, day)) continue
    if (!there.has(relation.from) || !there.has(relation.to)) continue
    const list = relations.get(relation.type)
    if (list === undefined) relations.set(relation.type, [relation])
    else list.push(relation)
  }
  return { snapshot, day, actors: actors.toSorted(byId), relations }
}

const byId = (a: { id: Id }, b: { id: Id }): number => compareIds(a.id, b.id)

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
