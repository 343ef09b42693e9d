import { GraphError } from '../errors.ts'
import { fieldSpec } from './catalogue/catalogue.ts'
import { isKind, isRelationType } from './catalogue/names.ts'
import type { Kind, RelationType } from './catalogue/names.ts'
import type { FieldShape } from './catalogue/spec.ts'
import { isListKey } from './catalogue/vocabulary.ts'
import { isPartialDate } from './date.ts'
import type { Entity, Relation } from './element.ts'
import { turned } from './element.ts'
import { asId, isId } from './ids.ts'
import { isAnswer } from './value.ts'
import { longestShort } from './short-text.ts'
import type { FieldValue, Fields, Scalar } from './value.ts'

/** The most values of one list field. */
const longestList = 100
// Control characters, but for tab and line feed, and halves of a surrogate pair.
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u

/** An element as somebody handed it in: the right envelope, unknown contents. */
export type RawEntity = {
  readonly id: string
  readonly kind: string
  readonly fields: { readonly [name: string]: unknown }
  readonly x?: number
  readonly y?: number
}
export type RawRelation = {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly fields: { readonly [name: string]: unknown }
}

/** @throws bad-id, unknown-kind and everything that `checkedValue` throws */
export const checkedEntity = (raw: RawEntity): Entity => {
  if (!isKind(raw.kind)) throw new GraphError('unknown-kind', { kind: raw.kind.slice(0, 80) })
  const entity = { id: asId(raw.id), kind: raw.kind, fields: checkedFields(raw.kind, raw.fields) }
  if (raw.x === undefined && raw.y === undefined) return entity
  return { ...entity, x: coordinate(raw.x, raw.id), y: coordinate(raw.y, raw.id) }
}

/** The relation with its ends as they are stored. @throws bad-id, unknown-type and as `checkedValue` */
export const checkedRelation = (raw: RawRelation): Relation => {
  if (!isRelationType(raw.type))
    throw new GraphError('unknown-type', { type: raw.type.slice(0, 80) })
  return turned({
    id: asId(raw.id),
    type: raw.type,
    from: asId(raw.from),
    to: asId(raw.to),
    fields: checkedFields(raw.type, raw.fields),
  })
}

/** Places are finite and kept to a tenth of a unit at most a million away. @throws bad-shape */
export const coordinate = (value: number | undefined, id: string): number => {
  if (value === undefined || !Number.isFinite(value) || Math.abs(value) > 1e6)
    throw new GraphError('bad-shape', { element: id, field: 'x, y' })
  return value
}

const checkedFields = (
  of: Kind | RelationType,
  raw: { readonly [name: string]: unknown },
): Fields => {
  const entries: [string, FieldValue][] = []
  for (const [name, value] of Object.entries(raw)) {
    const checked = checkedValue(of, name, value)
    if (checked !== null) entries.push([name, checked])
  }
  return Object.fromEntries(entries)
}

/**
 * The value of a field as it will be kept; null for *not asked*, which an empty text or list is too.
 *
 * @throws unknown-field, wrong-type, bad-text, text-too-long, bad-date, unknown-value, value-out-of-range
 */
export const checkedValue = (
  of: Kind | RelationType,
  name: string,
  value: unknown,
): FieldValue | null => {
  const spec = fieldSpec(of, name)
  if (spec === undefined) throw new GraphError('unknown-field', { of, field: name.slice(0, 80) })
  if (value === null || value === '') return null
  if (isAnswer(value)) return { answer: value.answer }
  const { shape } = spec
  const refuse = (): never => {
    throw new GraphError('wrong-type', { of, field: name, expected: shape.is })
  }
  if (!isListShape(shape)) return isScalar(value) ? checkedScalar(of, name, shape, value) : refuse()
  if (!Array.isArray(value)) return refuse()
  if (value.length > longestList)
    throw new GraphError('value-out-of-range', { of, field: name, max: longestList })
  const items = value
    .filter((item: unknown) => item !== '')
    .map((item: unknown) => (isScalar(item) ? checkedScalar(of, name, shape, item) : refuse()))
  return items.length === 0 ? null : items
}

const isListShape = (shape: FieldShape): boolean =>
  shape.is === 'texts' || shape.is === 'choices' || shape.is === 'refs'

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const checkedScalar = (of: string, field: string, shape: FieldShape, value: Scalar): Scalar => {
  // Made when needed only: an error costs more than all the rest of a check.
  const wrong = (): GraphError => new GraphError('wrong-type', { of, field, expected: shape.is })
  if (shape.is === 'flag') {
    if (typeof value !== 'boolean') throw wrong()
    return value
  }
  if (shape.is === 'number') {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong()
    if (value < shape.min || value > shape.max || (shape.whole && !Number.isInteger(value)))
      throw new GraphError('value-out-of-range', { of, field, min: shape.min, max: shape.max })
    return value
  }
  if (typeof value !== 'string') throw wrong()
  return checkedText(of, field, shape, value)
}

const checkedText = (
  of: string,
  field: string,
  shape: Exclude<FieldShape, { is: 'flag' | 'number' }>,
  value: string,
): string => {
  if (unwritable.test(value)) throw new GraphError('bad-text', { of, field })
  switch (shape.is) {
    case 'text':
    case 'texts':
      return withinLength(of, field, value, shape.max)
    case 'date':
      if (!isPartialDate(value))
        throw new GraphError('bad-date', { of, field, value: value.slice(0, 40) })
      return value
    case 'choice':
    case 'choices':
      if (isListKey(shape.list, value)) return value
      if (!shape.own)
        throw new GraphError('unknown-value', { of, field, value: value.slice(0, 80) })
      return withinLength(of, field, value, longestShort)
    case 'ref':
    case 'refs':
      if (!isId(value)) throw new GraphError('bad-id', { of, field, id: value.slice(0, 80) })
      return value
    default:
      return shape satisfies never
  }
}

const withinLength = (of: string, field: string, value: string, max: number): string => {
  // Counted in characters as people count them; the cheap upper bound first.
  if (value.length > max && [...value].length > max)
    throw new GraphError('text-too-long', { of, field, max })
  return value
}
