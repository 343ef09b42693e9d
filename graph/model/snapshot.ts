import type { Element, Entity, Relation } from './element.ts'
import { compareIds } from './ids.ts'
import type { Id, MapId, Revision } from './ids.ts'

/** A whole map at one revision. Never changed: a commit gives a new one. */
export type Snapshot = {
  readonly id: MapId
  readonly revision: Revision
  readonly entities: ReadonlyMap<Id, Entity>
  readonly relations: ReadonlyMap<Id, Relation>
}

/** A snapshot as it travels and is kept in files: lists in order of id. */
export type SnapshotBody = {
  readonly id: MapId
  readonly revision: Revision
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
}

export const emptySnapshot = (id: MapId): Snapshot => ({
  id,
  revision: 0,
  entities: new Map(),
  relations: new Map(),
})

export const elementOf = (snapshot: Snapshot, id: Id): Element | undefined =>
  snapshot.entities.get(id) ?? snapshot.relations.get(id)

export const toBody = (snapshot: Snapshot): SnapshotBody => ({
  id: snapshot.id,
  revision: snapshot.revision,
  entities: [...snapshot.entities.values()].toSorted(byId),
  relations: [...snapshot.relations.values()].toSorted(byId),
})

export const fromBody = (body: SnapshotBody): Snapshot => ({
  id: body.id,
  revision: body.revision,
  entities: new Map(body.entities.map((entity) => [entity.id, entity])),
  relations: new Map(body.relations.map((relation) => [relation.id, relation])),
})

const byId = (a: { id: Id }, b: { id: Id }): number => compareIds(a.id, b.id)
