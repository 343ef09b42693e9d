import { GraphError } from '../errors.ts'
import { fieldSpec, isFieldFor } from '../model/catalogue/catalogue.ts'
import { hasFlag, isActor, isRelation, isResidentPerson, nameOf, tieKey } from '../model/element.ts'
import type { Element, Entity, Relation } from '../model/element.ts'
import { endsFit, isPrivateTie } from '../model/ends.ts'
import type { Id } from '../model/ids.ts'
import type { Draft } from './draft.ts'
import { isOpen, refsOf } from './snapshot-index.ts'

/**
 * What must hold after every commit, checked on what the commit touched.
 *
 * @throws map-entity, unknown-field, name-missing, unknown-end, same-ends, end-not-allowed, tie-exists, unknown-ref,
 *   ref-not-allowed, sensitive-membership
 */
export const checkRules = (draft: Draft): void => {
  const map = draft.entity(draft.base.id)
  if (map === undefined || map.kind !== 'map')
    throw new GraphError('map-entity', { id: draft.base.id })
  for (const id of draft.touched()) {
    const element = draft.get(id)
    if (element === undefined) continue
    if (isRelation(element)) checkRelation(draft, element)
    else checkEntity(draft, element)
    checkRefs(draft, element)
  }
}

const checkEntity = (draft: Draft, entity: Entity): void => {
  if (entity.kind === 'map' && entity.id !== draft.base.id)
    throw new GraphError('map-entity', { id: entity.id })
  checkOwnFields(entity)
  if (!isActor(entity)) return
  if (nameOf(entity).trim() === '') throw new GraphError('name-missing', { id: entity.id })
  if (hasFlag(entity, 'sensitive_membership') || isResidentPerson(entity))
    for (const relation of draft.relationsOf(entity.id)) checkEnds(draft, relation)
}

/** What tells about a group, such as its language, is never held by a person. */
const checkOwnFields = ({ kind, fields }: Entity): void => {
  for (const field of Object.keys(fields)) {
    const spec = fieldSpec(kind, field)
    if (spec !== undefined && !isFieldFor(spec, fields['subkind']))
      throw new GraphError('unknown-field', { of: kind, field })
  }
}

const checkRelation = (draft: Draft, relation: Relation): void => {
  const { from, to } = endsOf(draft, relation)
  if (from.id === to.id) throw new GraphError('same-ends', { relation: relation.id })
  // Only ending makes room for the same tie: so an old one cannot be reopened beside its successor.
  const twin = draft.openTies(tieKey(relation)).find(({ id }) => id !== relation.id)
  if (twin !== undefined && isOpen(relation))
    throw new GraphError('tie-exists', { relation: relation.id, twin: twin.id })
  checkEnds(draft, relation)
}

const endsOf = (draft: Draft, relation: Relation): { from: Entity; to: Entity } => {
  const end = (id: Id): Entity => {
    const entity = draft.entity(id)
    if (entity === undefined)
      throw new GraphError('unknown-end', { relation: relation.id, end: id })
    return entity
  }
  return { from: end(relation.from), to: end(relation.to) }
}

/** What the two ends must be to each other; it changes with what is said of them too. */
const checkEnds = (draft: Draft, relation: Relation): void => {
  const { from, to } = endsOf(draft, relation)
  if (!endsFit(relation.type, from, to))
    throw new GraphError('end-not-allowed', { type: relation.type, from: from.kind, to: to.kind })
  for (const [person, group] of [
    [from, to],
    [to, from],
  ] as const)
    if (isPrivateTie(person, group))
      throw new GraphError('sensitive-membership', { person: person.id, group: group.id })
}

const checkRefs = (draft: Draft, element: Element): void => {
  const of = isRelation(element) ? element.type : element.kind
  for (const { field, target } of refsOf(element)) {
    const entity = draft.entity(target)
    if (entity === undefined)
      throw new GraphError('unknown-ref', { element: element.id, field, id: target })
    const shape = fieldSpec(of, field)?.shape
    if ((shape?.is === 'ref' || shape?.is === 'refs') && !shape.kinds.includes(entity.kind))
      throw new GraphError('ref-not-allowed', { element: element.id, field, kind: entity.kind })
  }
}
