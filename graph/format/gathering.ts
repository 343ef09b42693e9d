import { GraphError } from '../errors.ts'
import { isOpen } from '../change/snapshot-index.ts'
import { checkedEntity, checkedRelation } from '../model/check.ts'
import type { RawEntity, RawRelation } from '../model/check.ts'
import { hasFlag, isActor, isResidentPerson, tieKey } from '../model/element.ts'
import type { Entity, Relation } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { Id, MapId } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { at } from './fault.ts'

/** The elements of a file while it is read; every refusal names the place in the file. */
export class Gathering {
  readonly entities = new Map<Id, Entity>()
  readonly #relations = new Map<Id, Relation>()
  readonly #openTies = new Map<string, Id>()

  /** @throws duplicate-id and what `checkedEntity` throws */
  entity(place: string, raw: RawEntity): Entity {
    const entity = at(place, () => checkedEntity(raw))
    this.#free(place, entity.id)
    this.entities.set(entity.id, entity)
    return entity
  }

  /** Its ends must have been gathered before. @throws duplicate-id, unknown-end, sensitive-membership, tie-exists */
  relation(place: string, raw: RawRelation): void {
    const relation = at(place, () => checkedRelation(raw))
    this.#free(place, relation.id)
    const from = this.#end(`${place}.from`, raw.id, raw.from)
    const to = this.#end(`${place}.to`, raw.id, raw.to)
    if (tellsMembership(from, to) || tellsMembership(to, from))
      throw new GraphError('sensitive-membership', { at: place, from: from.id, to: to.id })
    const twin = this.#openTies.get(tieKey(relation))
    if (twin !== undefined && isOpen(relation))
      throw new GraphError('tie-exists', { at: place, relation: relation.id, twin })
    if (isOpen(relation)) this.#openTies.set(tieKey(relation), relation.id)
    this.#relations.set(relation.id, relation)
  }

  /** @throws map-entity when the file describes another map, or none */
  finish(id: MapId): Snapshot {
    if (this.entities.get(id)?.kind !== 'map') throw new GraphError('map-entity', { id })
    return { id, revision: 0, entities: this.entities, relations: this.#relations }
  }

  #free(place: string, id: Id): void {
    if (this.entities.has(id) || this.#relations.has(id))
      throw new GraphError('duplicate-id', { at: place, id })
  }

  #end(place: string, relation: string, id: string): Entity {
    const entity = this.entities.get(at(place, () => asId(id)))
    if (entity === undefined) throw new GraphError('unknown-end', { at: place, relation, end: id })
    return entity
  }
}

/** Whether a line between the two would tell what nobody may ask (domain §2.6). */
export const tellsMembership = (person: Entity, group: Entity): boolean =>
  isResidentPerson(person) && isActor(group) && hasFlag(group, 'sensitive_membership')
