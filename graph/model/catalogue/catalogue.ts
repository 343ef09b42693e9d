import type { FieldValue } from '../value.ts'
import { kinds } from './kinds.ts'
import { isKind, isRelationType } from './names.ts'
import type { Kind, RelationType } from './names.ts'
import { relationTypes } from './relation-types.ts'
import type { FieldSpec, FieldSpecs, KindSpec, RelationSpec } from './spec.ts'

/** What a kind of entity is called, means and holds. */
export const kindSpec = (kind: Kind): KindSpec => kinds[kind]

/** What a type of relation is called, means, joins and holds. */
export const relationSpec = (type: RelationType): RelationSpec => relationTypes[type]

/** The fields of a kind or of a type, in the order in which forms show them. */
export const fieldsOf = (of: Kind | RelationType): FieldSpecs =>
  isKind(of) ? kinds[of].fields : relationTypes[of].fields

/** One field of a kind or of a type; undefined when the catalogue has no such field. */
export const fieldSpec = (of: string, name: string): FieldSpec | undefined => {
  if (!isKind(of) && !isRelationType(of)) return undefined
  const fields = fieldsOf(of)
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** Whether an entity with this sub-kind may hold the field: some are for groups only. */
export const isFieldFor = (spec: FieldSpec, subkind: FieldValue | undefined): boolean =>
  spec.onlyFor === undefined || spec.onlyFor.some((name) => name === subkind)

/** The fields that a form offers for an entity of this kind with this sub-kind. */
export const fieldsFor = (kind: Kind, subkind: FieldValue | undefined): FieldSpecs =>
  Object.fromEntries(Object.entries(fieldsOf(kind)).filter(([, spec]) => isFieldFor(spec, subkind)))
