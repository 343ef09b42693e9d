import { relationSpec } from './catalogue/catalogue.ts'
import type { RelationType } from './catalogue/names.ts'
import { hasFlag, isActor, isResidentPerson } from './element.ts'
import type { Entity } from './element.ts'

/** Whether a relation of this type may join these two, in this direction if it has one. */
export const endsFit = (type: RelationType, from: Entity, to: Entity): boolean => {
  const { from: fromKinds, to: toKinds, directed, groupsOnly = false } = relationSpec(type)
  const fits = (a: Entity, b: Entity): boolean =>
    fromKinds.includes(a.kind) && toKinds.includes(b.kind) && !(groupsOnly && isResidentPerson(b))
  return fits(from, to) || (!directed && fits(to, from))
}

/** A line from a person to such a group would tell what nobody may ask (domain §2.6). */
export const isPrivateTie = (person: Entity, group: Entity): boolean =>
  isResidentPerson(person) && isActor(group) && hasFlag(group, 'sensitive_membership')
