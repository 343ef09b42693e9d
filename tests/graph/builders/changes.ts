import type { Change, Create, Positions, Remove, Update } from '../../../graph/change/change.ts'
import type { Element } from '../../../graph/model/element.ts'
import type { FieldValue } from '../../../graph/model/value.ts'
import { idOf } from './elements.ts'

export const create = (element: Element): Create => ({ op: 'create', element })

/** One field of the element with this id, before and after. */
export const update = (
  id: string,
  field: string,
  from: FieldValue | null,
  to: FieldValue | null,
): Update => ({ op: 'update', id: idOf(id), fields: { [field]: { from, to } } })

/** What the sender saw of it, or nothing at all. */
export const remove = (id: string, ...was: readonly Element[]): Remove =>
  was.length === 0 ? { op: 'remove', id: idOf(id) } : { op: 'remove', id: idOf(id), was }

export const move = (positions: Positions): Change => ({ op: 'move', positions })
