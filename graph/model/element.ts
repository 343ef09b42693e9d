import { isActorKind } from './catalogue/names.ts'
import type { Kind, RelationType } from './catalogue/names.ts'
import { relationSpec } from './catalogue/catalogue.ts'
import { compareIds } from './ids.ts'
import type { Id } from './ids.ts'
import { knownText, knownTexts } from './value.ts'
import type { Fields } from './value.ts'

/** Whatever can be named, described or pointed at; `x` and `y` are its place on the picture. */
export type Entity = {
  readonly id: Id
  readonly kind: Kind
  readonly fields: Fields
  readonly x?: number
  readonly y?: number
}

/** What lies between two entities. Without direction, `from` is the smaller id. */
export type Relation = {
  readonly id: Id
  readonly type: RelationType
  readonly from: Id
  readonly to: Id
  readonly fields: Fields
}

export type Element = Entity | Relation

/** A place on the picture, in the picture's own units; null: has none yet. */
export type Position = readonly [x: number, y: number]

export const isRelation = (element: Element): element is Relation => 'type' in element

export const isActor = (entity: Entity): boolean => isActorKind(entity.kind)

/** An individual, never a group: their lines are guarded (domain §2.6). */
export const isResidentPerson = (entity: Entity): boolean =>
  entity.kind === 'resident' && entity.fields['subkind'] !== 'resident_group'

export const hasFlag = (entity: Entity, flag: string): boolean =>
  knownTexts(entity.fields['flags']).includes(flag)

/** Whoever draws the map: the rules leave her out. */
export const isCoordinator = (actor: Entity): boolean => hasFlag(actor, 'coordinator')

export const nameOf = (entity: Entity): string => knownText(entity.fields['name']) ?? ''

export const positionOf = (entity: Entity): Position | null =>
  entity.x === undefined || entity.y === undefined ? null : [entity.x, entity.y]

/** The same entity elsewhere, or without a place. */
export const placed = (entity: Entity, position: Position | null): Entity => {
  const { id, kind, fields } = entity
  return position === null
    ? { id, kind, fields }
    : { id, kind, fields, x: position[0], y: position[1] }
}

/** The ends as they are stored: an undirected relation has its smaller id first. */
export const turned = <R extends { type: RelationType; from: Id; to: Id }>(relation: R): R =>
  !relationSpec(relation.type).directed && compareIds(relation.to, relation.from) < 0
    ? { ...relation, from: relation.to, to: relation.from }
    : relation

/** What two relations share when they are the same tie: type and stored ends. */
export const tieKey = (relation: { type: RelationType; from: Id; to: Id }): string => {
  const { type, from, to } = turned(relation)
  return `${type} ${from} ${to}`
}
