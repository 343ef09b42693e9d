import { GraphError } from '../graph/errors.ts'
import type { Entity, Relation } from '../graph/model/element.ts'
import type { MapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'

/** The same map by another name. */
export const withName = (snapshot: Snapshot, name: string): Snapshot => {
  const map = mapEntity(snapshot)
  const entities = new Map(snapshot.entities)
  entities.set(map.id, { ...map, fields: { ...map.fields, name } })
  return { ...snapshot, entities }
}

/** The same map under another id. @throws id-taken when something on it has that id */
export const withId = (snapshot: Snapshot, id: MapId): Snapshot => {
  if (id === snapshot.id) return snapshot
  if (snapshot.entities.has(id) || snapshot.relations.has(id))
    throw new GraphError('id-taken', { id })
  const entities = [...snapshot.entities.values()].map((entity): Entity =>
    entity.id === snapshot.id ? { ...entity, id } : entity,
  )
  const relations = [...snapshot.relations.values()].map((relation): Relation => {
    const { from, to } = relation
    return { ...relation, from: from === snapshot.id ? id : from, to: to === snapshot.id ? id : to }
  })
  return {
    id,
    revision: snapshot.revision,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  }
}

/** @throws map-entity */
export const mapEntity = ({ id, entities }: Snapshot): Entity => {
  const entity = entities.get(id)
  if (entity === undefined) throw new GraphError('map-entity', { id })
  return entity
}
