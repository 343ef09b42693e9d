import * as fc from 'fast-check'
import { fieldsOf, isFieldFor } from '../../../graph/model/catalogue/catalogue.ts'
import type { Kind, RelationType } from '../../../graph/model/catalogue/names.ts'
import type { FieldShape } from '../../../graph/model/catalogue/spec.ts'
import { listKeys } from '../../../graph/model/catalogue/vocabulary.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { answerStates } from '../../../graph/model/value.ts'
import type { FieldValue, Fields } from '../../../graph/model/value.ts'

/** A text that may be kept: any script, no control characters, no halves of a surrogate pair. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Surrogate}]/u.test(text))

const date = fc
  .record({ year: fc.integer({ min: 1950, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.constantFrom(
      `${year}`,
      `${year}-${String(month).padStart(2, '0')}`,
      `${year}-${String(month).padStart(2, '0')}-28`,
    ),
  )

const answer = fc.constantFrom(...answerStates).map((state): FieldValue => ({ answer: state }))

/** A value that the catalogue allows there; refs name some of these entities, none when none fits. */
export const randomValue = (
  shape: FieldShape,
  entities: readonly Entity[],
): fc.Arbitrary<FieldValue> | undefined => {
  const value = valueOf(shape, entities)
  return value === undefined ? undefined : fc.oneof({ weight: 6, arbitrary: value }, answer)
}

const valueOf = (
  shape: FieldShape,
  entities: readonly Entity[],
): fc.Arbitrary<FieldValue> | undefined => {
  switch (shape.is) {
    case 'text':
      return words
    case 'texts':
      return fc.array(words, { minLength: 1, maxLength: 3 })
    case 'number':
      return shape.whole
        ? fc.integer({ min: shape.min, max: shape.max })
        : fc.double({ min: shape.min, max: shape.max, noNaN: true }).map((each) => each + 0)
    case 'flag':
      return fc.boolean()
    case 'date':
      return date
    case 'choice':
      return fc.constantFrom(...listKeys(shape.list))
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...listKeys(shape.list)), {
        minLength: 1,
        maxLength: 3,
      })
    case 'ref':
    case 'refs': {
      const ids = entities.filter(({ kind }) => shape.kinds.includes(kind)).map(({ id }) => id)
      if (ids.length === 0) return undefined
      const one = fc.constantFrom(...ids)
      return shape.is === 'ref' ? one : fc.uniqueArray(one, { minLength: 1, maxLength: 3 })
    }
    default:
      return shape satisfies never
  }
}

/** Some fields of a kind or type, with values that fit. Actors always have a name. */
export const randomFields = (
  of: Kind | RelationType,
  entities: readonly Entity[],
): fc.Arbitrary<Fields> => {
  const specs = fieldsOf(of)
  const arbitraries: [string, fc.Arbitrary<FieldValue>][] = []
  for (const [name, { shape }] of Object.entries(specs)) {
    const value = name === 'name' ? words : randomValue(shape, entities)
    if (value !== undefined) arbitraries.push([name, value])
  }
  return fc
    .record(Object.fromEntries(arbitraries), { requiredKeys: 'name' in specs ? ['name'] : [] })
    .map((fields) => {
      const fitting = Object.entries(fields).filter((entry): entry is [string, FieldValue] => {
        const spec = specs[entry[0]]
        return spec !== undefined && entry[1] !== undefined && isFieldFor(spec, fields['subkind'])
      })
      return Object.fromEntries(fitting)
    })
}
