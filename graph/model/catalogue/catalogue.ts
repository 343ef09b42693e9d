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
