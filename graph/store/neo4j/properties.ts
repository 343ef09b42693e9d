import { int } from 'neo4j-driver'
import { GraphError } from '../../errors.ts'
import { isStoredElement } from '../../change/stored-shape.ts'
import { isActorKind, kindNames } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import { isRelation } from '../../model/element.ts'
import type { Element, Entity, Relation } from '../../model/element.ts'
import type { MapId } from '../../model/ids.ts'
import { answerStates, isAnswer } from '../../model/value.ts'
import type { Row } from './pool.ts'

/**
 * How elements lie in the database, so that a person can query them: a kind is a label, a field is a
 * property. Of fields that were asked and have no value the names stand in the lists `unknown`,
 * `declined` and `none`; the catalogue has no field of these names.
 */
export const entityRow = (map: MapId, entity: Entity): Row => ({
  id: entity.id,
  labels: isActorKind(entity.kind) ? [labelOf(entity.kind), 'Actor'] : [labelOf(entity.kind)],
  properties: {
    ...propertiesOf(map, entity),
    ...(entity.x === undefined || entity.y === undefined ? {} : { x: entity.x, y: entity.y }),
  },
})

export const relationRow = (map: MapId, relation: Relation): Row => ({
  id: relation.id,
  type: relation.type,
  from: relation.from,
  to: relation.to,
  properties: propertiesOf(map, relation),
})

/** `target_group` is `TargetGroup`. */
export const labelOf = (kind: Kind): string =>
  kind
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const propertiesOf = (map: MapId, { id, fields }: Element): Row => {
  const properties: { [name: string]: unknown } = {}
  for (const state of answerStates) {
    const names = Object.keys(fields).filter((name) => {
      const value = fields[name]
      return isAnswer(value) && value.answer === state
    })
    if (names.length > 0) properties[state] = names
  }
  for (const [name, value] of Object.entries(fields))
    if (!isAnswer(value)) properties[name] = stored(value)
  return { ...properties, map, id }
}

/** The driver would keep every number as a fraction, and a year would read 2021.0. */
const stored = (value: unknown): unknown =>
  Number.isSafeInteger(value) ? int(Number(value)) : value

/** @throws store-damaged naming the element */
export const entityOf = (map: MapId, { labels, properties }: Row): Entity => {
  const { id, x, y, fields } = parts(properties)
  const kind = kindNames.find((each) => Array.isArray(labels) && labels.includes(labelOf(each)))
  const place = x === undefined ? {} : { x, y }
  const entity = checked(map, { id, kind, fields, ...place })
  if (isRelation(entity)) throw damaged(map, id)
  return entity
}

/** @throws store-damaged naming the element */
export const relationOf = (map: MapId, { type, from, to, properties }: Row): Relation => {
  const { id, fields } = parts(properties)
  const relation = checked(map, { id, type, from, to, fields })
  if (!isRelation(relation)) throw damaged(map, id)
  return relation
}

const checked = (map: MapId, element: Row): Element => {
  if (!isStoredElement(element)) throw damaged(map, element['id'])
  return element
}

const damaged = (map: MapId, id: unknown): GraphError =>
  new GraphError('store-damaged', { map, element: String(id), reason: 'shape' })

type Parts = { readonly id: unknown; readonly x?: unknown; readonly y?: unknown; fields: Row }

const parts = (properties: unknown): Parts => {
  const fields: { [name: string]: unknown } = {}
  for (const [name, value] of entriesOf(properties)) if (!notFields.has(name)) fields[name] = value
  for (const state of answerStates)
    for (const name of textsIn(properties, state)) fields[name] = { answer: state }
  return {
    id: valueIn(properties, 'id'),
    x: valueIn(properties, 'x'),
    y: valueIn(properties, 'y'),
    fields,
  }
}

const notFields: ReadonlySet<string> = new Set(['id', 'map', 'x', 'y', ...answerStates])

const entriesOf = (properties: unknown): readonly [string, unknown][] =>
  typeof properties === 'object' && properties !== null ? Object.entries(properties) : []

const valueIn = (properties: unknown, name: string): unknown =>
  typeof properties === 'object' && properties !== null ? Reflect.get(properties, name) : undefined

const textsIn = (properties: unknown, name: string): readonly string[] => {
  const held = valueIn(properties, name)
  return Array.isArray(held) ? held.filter((each) => typeof each === 'string') : []
}
