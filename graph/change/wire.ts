import { z } from 'zod'
import { GraphError } from '../errors.ts'
import type { RawEntity, RawRelation } from '../model/check.ts'
import { checkedEntity, checkedRelation } from '../model/check.ts'
import type { Element, Position } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { FieldValue } from '../model/value.ts'
import type { Change, FieldChange } from './change.ts'

/** The envelopes of elements and changes as they travel; the catalogue checks the contents. */
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/u)
const name = z.string().min(1).max(80)
const scalar = z.union([z.string(), z.number(), z.boolean()])
const answer = z.strictObject({ answer: z.enum(['unknown', 'declined', 'none']) })
const value = z.union([scalar, z.array(scalar), answer])
const fields = z.record(name, value)

export const wireEntity = z.strictObject({
  id,
  kind: name,
  fields,
  x: z.number().exactOptional(),
  y: z.number().exactOptional(),
})
export const wireRelation = z.strictObject({ id, type: name, from: id, to: id, fields })

const element = z.union([wireEntity, wireRelation])
const position = z.union([z.tuple([z.number(), z.number()]), z.null()])

export const wireChange = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('create'), element }),
  z.strictObject({
    op: z.literal('update'),
    id,
    fields: z.record(name, z.strictObject({ from: value.nullable(), to: value.nullable() })),
  }),
  z.strictObject({ op: z.literal('remove'), id, was: z.array(element).exactOptional() }),
  z.strictObject({ op: z.literal('move'), positions: z.record(id, position) }),
])

export type WireChange = z.infer<typeof wireChange>

/** What a change says, in the words of the model. @throws what checking an element throws */
export const parseChange = (wire: WireChange): Change => {
  switch (wire.op) {
    case 'create':
      return { op: 'create', element: parseElement(wire.element) }
    case 'update':
      return { op: 'update', id: asId(wire.id), fields: parseFieldChanges(wire.fields) }
    case 'remove':
      return wire.was === undefined
        ? { op: 'remove', id: asId(wire.id) }
        : { op: 'remove', id: asId(wire.id), was: wire.was.map(parseElement) }
    case 'move':
      return { op: 'move', positions: parsePositions(wire.positions) }
    default:
      return wire satisfies never
  }
}

/** @throws what `checkedEntity` and `checkedRelation` throw */
export const parseElement = (wire: RawEntity | RawRelation): Element =>
  'type' in wire ? checkedRelation(wire) : checkedEntity(wire)

const parseFieldChanges = (wire: {
  [field: string]: { from: FieldValue | null; to: FieldValue | null }
}): { [field: string]: FieldChange } => ({ ...wire })

const parsePositions = (wire: {
  [id: string]: Position | null
}): { [id: string]: Position | null } => {
  for (const named of Object.keys(wire))
    if (!/^[A-Za-z0-9_-]{1,64}$/u.test(named))
      throw new GraphError('bad-id', { id: named.slice(0, 80) })
  return wire
}
