import { checkedEntity, checkedRelation } from '../../../graph/model/check.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { asMapId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'

type Contents = { readonly [name: string]: unknown }

/** An actor called by its id, an association unless it says otherwise. */
export const actor = (id: string, fields: Contents = {}, kind = 'association'): Entity =>
  checkedEntity({ id, kind, fields: { name: id, ...fields } })

export const entity = (id: string, kind: string, fields: Contents = {}): Entity =>
  checkedEntity({ id, kind, fields })

/** Coordination between two, unless it says otherwise. */
export const relation = (
  from: string,
  to: string,
  type = 'COORDINATES_WITH',
  fields: Contents = {},
): Relation => checkedRelation({ id: `${type}-${from}-${to}`, type, from, to, fields })

/** The map that a few things make together. */
export const drawn = (...elements: readonly (Entity | Relation)[]): Snapshot => {
  const id = asMapId('map')
  const map = checkedEntity({ id, kind: 'map', fields: { name: 'Test' } })
  const entities = [map, ...elements.filter((element) => 'kind' in element)]
  const relations = elements.filter((element) => 'type' in element)
  return {
    id,
    revision: 1,
    entities: new Map(entities.map((each) => [each.id, each])),
    relations: new Map(relations.map((each) => [each.id, each])),
  }
}
