import { GraphError } from '../../errors.ts'
import { fieldSpec } from '../../model/catalogue/catalogue.ts'
import { isActorKind, isKind } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import { checkedEntity } from '../../model/check.ts'
import { isResidentPerson, positionOf } from '../../model/element.ts'
import type { Entity, Position } from '../../model/element.ts'
import { asId, newId } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import { sameJson } from '../../model/canonical.ts'
import type { Fields } from '../../model/value.ts'
import { numberIn } from './cell.ts'
import { shortHash } from '../short-hash.ts'
import { kindsByLabel } from './columns.ts'
import type { Importing } from './importing.ts'
import { folded } from './labels.ts'
import { fieldChanges, fieldsIn, textIn } from './row.ts'
import type { RowResult } from './row.ts'

type Cells = ReadonlyMap<string, string>

const own = ['id', 'kind', 'x', 'y']
/** What a sheet that does not speak of it leaves open: nobody asked yet, somebody else wrote it down. */
const unsaid = { coverage: 'not_asked', confidence: 'imported' } as const

/**
 * Takes a row of the sheet of actors: a new entity, or what it adds to the one with this id or, without
 * an id, with this name and kind.
 *
 * @throws unknown-kind, name-missing, id-taken, duplicate-id, map-entity and what the catalogue refuses
 */
export const takeEntityRow = async (into: Importing, cells: Cells): Promise<RowResult> => {
  const kind = kindIn(textIn(cells, 'kind'))
  const fields = fieldsIn(kind, cells, own)
  const position = positionIn(cells)
  const name = textIn(cells, 'name')
  const present = presentIn(into, textIn(cells, 'id'), kind, name)
  if (present !== undefined) return takeChanges(into, present, fields, position)
  if (kind === 'map') throw new GraphError('map-entity', { id: textIn(cells, 'id') })
  if (isActorKind(kind) && name === '') throw new GraphError('name-missing', {})
  const entity = checkedEntity({
    id: textIn(cells, 'id') || freeId(into, kind, name),
    kind,
    fields: { ...(isActorKind(kind) ? unsaidIn(kind, cells) : {}), ...fields },
    ...(position === undefined ? {} : { x: position[0], y: position[1] }),
  })
  into.see(entity.id)
  into.create(entity)
  return isResidentPerson(entity) ? { status: 'new', reason: 'resident' } : { status: 'new' }
}

/** A kind by its key or its label. @throws unknown-kind */
const kindIn = (text: string): Kind => {
  const kind = isKind(text) ? text : kindsByLabel.get(folded(text))
  if (kind === undefined) throw new GraphError('unknown-kind', { kind: text.slice(0, 80) })
  return kind
}

const presentIn = (into: Importing, id: string, kind: Kind, name: string): Entity | undefined => {
  if (id !== '') {
    const found = into.entities.get(asId(id))
    if (found === undefined && into.relations.has(asId(id)))
      throw new GraphError('id-taken', { id })
    if (found !== undefined && found.kind !== kind) throw new GraphError('id-taken', { id })
    return found
  }
  const [only, ...others] = into.named(name, kind)
  if (others.length > 0) throw new GraphError('duplicate-id', { id: name.slice(0, 80) })
  return only
}

const takeChanges = (
  into: Importing,
  present: Entity,
  fields: Fields,
  position: Position | undefined,
): RowResult => {
  into.see(present.id, textOr(present.fields['name'], present.id))
  const changes = fieldChanges(present.fields, fields)
  const isMoved = position !== undefined && !sameJson(positionOf(present), position)
  if (Object.keys(changes).length > 0) into.update(present.id, changes)
  if (isMoved) into.changes.push({ op: 'move', positions: { [present.id]: position } })
  return { status: Object.keys(changes).length > 0 || isMoved ? 'changed' : 'same' }
}

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise

export const unsaidIn = (kind: Kind, cells: Cells): { [field: string]: string } =>
  Object.fromEntries(
    Object.entries(unsaid).filter(
      ([field]) => !cells.has(field) && fieldSpec(kind, field) !== undefined,
    ),
  )

/** The same row gets the same id every time, unless something else has it by now. */
export const freeId = (into: Importing, kind: Kind, name: string): Id => {
  const id = asId(`csv-${shortHash(`${kind}|${name}`)}`)
  return name === '' || into.isTaken(id) ? newId() : id
}

/** @throws wrong-type when one of the two is missing or is no number */
const positionIn = (cells: Cells): Position | undefined => {
  const texts = [textIn(cells, 'x'), textIn(cells, 'y')]
  if (texts.every((text) => text === '')) return undefined
  const [x, y] = texts.map((text) => (text === '' ? undefined : numberIn(text)))
  if (typeof x !== 'number' || typeof y !== 'number')
    throw new GraphError('wrong-type', { field: 'x, y', expected: 'number' })
  return [x, y]
}
