import type { Kind, RelationType } from '../../../graph/model/catalogue/names.ts'
import { isRelation, turned } from '../../../graph/model/element.ts'
import type { Element, Entity, Relation } from '../../../graph/model/element.ts'
import { asId, asMapId } from '../../../graph/model/ids.ts'
import { fromBody } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Fields } from '../../../graph/model/value.ts'

/** The id of the map in every test that needs but one. */
export const mapId = asMapId('map')

/** An id from a name: `Ana Belén` gives `Ana-Bel-n`. */
export const idOf = (name: string) => asId(name.replaceAll(/[^A-Za-z0-9_-]/gu, '-'))

export const entity = (kind: Kind, name: string, fields: Fields = {}): Entity => ({
  id: idOf(name),
  kind,
  fields: { name, ...fields },
})

/** An association: the actor of which the rules ask least. */
export const actor = (name: string, fields: Fields = {}): Entity =>
  entity('association', name, fields)

/** One person who lives there, never a group. */
export const resident = (name: string, fields: Fields = {}): Entity =>
  entity('resident', name, fields)

/** A value of the vocabulary, with its fixed id and no name. */
export const theme = (key: string): Entity => ({
  id: asId(`theme-${key}`),
  kind: 'theme',
  fields: {},
})

/** A tie between two names; its id tells which. */
export const relation = (
  from: string,
  to: string,
  type: RelationType = 'KNOWS',
  fields: Fields = {},
): Relation =>
  turned({
    id: asId(`${type}-${idOf(from)}-${idOf(to)}`),
    type,
    from: idOf(from),
    to: idOf(to),
    fields,
  })

export const mapEntity = (fields: Fields = { name: 'De Vlierhoek' }): Entity => ({
  id: mapId,
  kind: 'map',
  fields,
})

/** A map at revision 1 that holds these, beside its own entity. */
export const mapOf = (...elements: readonly Element[]): Snapshot => {
  const entities = elements.filter((each): each is Entity => !isRelation(each))
  return fromBody({
    id: mapId,
    revision: 1,
    entities: [mapEntity(), ...entities],
    relations: elements.filter(isRelation),
  })
}
