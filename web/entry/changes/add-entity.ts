import type { Change } from '../../../graph/change/change.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import { isActorKind } from '../../../graph/model/catalogue/names.ts'
import { fieldSpec } from '../../../graph/model/catalogue/catalogue.ts'
import type { Entity, Position } from '../../../graph/model/element.ts'
import type { Fields } from '../../../graph/model/value.ts'
import { newId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { statedFields } from './noted.ts'
import type { Noted } from './noted.ts'

export type NewEntity = {
  readonly kind: Kind
  readonly name: string
  readonly fields?: Fields
  /** Where an actor lands on the picture. */
  readonly position?: Position
}

export type Added = { readonly id: Id; readonly changes: readonly Change[] }

/** A new actor, initiative, team, need or place, as far as it is known. */
export const addEntity = (wanted: NewEntity, noted: Noted): Added => {
  const { kind, name, fields = {}, position } = wanted
  const stated = Object.entries(statedFields(noted)).filter(
    ([field]) => fieldSpec(kind, field) !== undefined,
  )
  const called = fieldSpec(kind, 'name') === undefined ? 'text' : 'name'
  const entity: Entity = {
    id: newId(),
    kind,
    fields: {
      [called]: name.trim(),
      ...(isActorKind(kind) && { coverage: 'not_asked' }),
      ...(kind === 'need' && { status: 'voiced', date: noted.today }),
      ...Object.fromEntries(stated),
      ...fields,
    },
    ...(position !== undefined && { x: position[0], y: position[1] }),
  }
  return { id: entity.id, changes: [...noted.before, { op: 'create', element: entity }] }
}
