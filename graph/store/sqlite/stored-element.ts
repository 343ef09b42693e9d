import { GraphError } from '../../errors.ts'
import { isStoredElement } from '../../change/stored-shape.ts'
import { isRelation } from '../../model/element.ts'
import type { Element, Entity, Relation } from '../../model/element.ts'
import type { Id, MapId, Revision } from '../../model/ids.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { parsedJson, textIn } from '../row.ts'

/** The snapshot that these rows hold. @throws store-damaged naming the element */
export const snapshotOf = (id: MapId, revision: Revision, rows: Iterable<unknown>): Snapshot => {
  const entities = new Map<Id, Entity>()
  const relations = new Map<Id, Relation>()
  for (const row of rows) {
    const element = parsedElement(id, textIn(row, 'id'), textIn(row, 'json'))
    if (isRelation(element)) relations.set(element.id, element)
    else entities.set(element.id, element)
  }
  return { id, revision, entities, relations }
}

const parsedElement = (map: MapId, id: string, json: string): Element => {
  const element = parsedJson(json, { map, element: id })
  if (!isStoredElement(element) || element.id !== id)
    throw new GraphError('store-damaged', { map, element: id, reason: 'shape' })
  return element
}
