import { GraphError } from '../../errors.ts'
import { isOpen } from '../../change/snapshot-index.ts'
import { relationSpec } from '../../model/catalogue/catalogue.ts'
import { isRelationType } from '../../model/catalogue/names.ts'
import type { RelationType } from '../../model/catalogue/names.ts'
import { checkedRelation } from '../../model/check.ts'
import { tieKey } from '../../model/element.ts'
import type { Entity, Relation } from '../../model/element.ts'
import { asId, newId } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import type { Fields } from '../../model/value.ts'
import { tellsMembership } from '../gathering.ts'
import { relationId } from '../relation-id.ts'
import { typesByLabel } from './columns.ts'
import type { Importing } from './importing.ts'
import { folded } from './labels.ts'
import { checkRefs } from './refs.ts'
import { fieldChanges, fieldsIn, textIn } from './row.ts'
import type { RowResult } from './row.ts'

type Cells = ReadonlyMap<string, string>

const own = ['id', 'type', 'from', 'to']

/**
 * Takes a row of the sheet of relations: a new one, or what it adds to the one with this id or to the
 * open tie of this type between these ends.
 *
 * @throws unknown-type, unknown-name, end-not-allowed, same-ends, sensitive-membership, unknown-ref,
 *   id-taken, duplicate-id and what the catalogue refuses
 */
export const takeRelationRow = async (into: Importing, cells: Cells): Promise<RowResult> => {
  const type = typeIn(textIn(cells, 'type'))
  const fields = fieldsIn(type, cells, own)
  const from = into.end(textIn(cells, 'from'))
  const to = into.end(textIn(cells, 'to'))
  checkEnds(type, from, to)
  const given = textIn(cells, 'id')
  const since = knownText(fields['since'])
  const id = given === '' ? relationId({ type, from: from.id, to: to.id, since }) : asId(given)
  const relation = checkedRelation({ id, type, from: from.id, to: to.id, fields })
  checkRefs(into, relation)
  const present = presentAs(into, relation)
  if (present !== undefined) return takeChanges(into, present, relation.fields)
  if (given !== '' && into.isTaken(id)) throw new GraphError('id-taken', { id })
  const made = into.isTaken(id) ? { ...relation, id: newId() } : relation
  into.see(made.id)
  into.create(made)
  return { status: 'new' }
}

/** A type by its key or its label. @throws unknown-type */
const typeIn = (text: string): RelationType => {
  const type = isRelationType(text) ? text : typesByLabel.get(folded(text))
  if (type === undefined) throw new GraphError('unknown-type', { type: text.slice(0, 80) })
  return type
}

const checkEnds = (type: RelationType, from: Entity, to: Entity): void => {
  if (from.id === to.id) throw new GraphError('same-ends', { relation: type })
  const spec = relationSpec(type)
  const fits = (a: Entity, b: Entity): boolean =>
    spec.from.includes(a.kind) && spec.to.includes(b.kind)
  if (!fits(from, to) && (spec.directed || !fits(to, from)))
    throw new GraphError('end-not-allowed', { type, from: from.kind, to: to.kind })
  if (tellsMembership(from, to) || tellsMembership(to, from))
    throw new GraphError('sensitive-membership', { from: from.id, to: to.id })
}

/** What the row is about, if it is there. */
const presentAs = (into: Importing, relation: Relation): Relation | undefined => {
  const { id } = relation
  const byId = into.relations.get(id)
  if (byId !== undefined && tieKey(byId) === tieKey(relation)) return byId
  return isOpen(relation) ? into.openTie(relation) : undefined
}

const takeChanges = (into: Importing, present: Relation, fields: Fields): RowResult => {
  into.see(present.id)
  const changes = fieldChanges(present.fields, fields)
  if (Object.keys(changes).length === 0) return { status: 'same' }
  into.update(present.id, changes)
  return { status: 'changed' }
}
