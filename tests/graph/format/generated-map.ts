import fc from 'fast-check'
import {
  fieldsOf,
  isFieldFor,
  kindSpec,
  relationSpec,
} from '../../../graph/model/catalogue/catalogue.ts'
import { kindNames, typeNames } from '../../../graph/model/catalogue/names.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import type { FieldShape } from '../../../graph/model/catalogue/spec.ts'
import { listKeys } from '../../../graph/model/catalogue/vocabulary.ts'
import { isOpen } from '../../../graph/change/snapshot-index.ts'
import { checkedEntity, checkedRelation } from '../../../graph/model/check.ts'
import { endsFit } from '../../../graph/model/ends.ts'
import { hasFlag, isResidentPerson, tieKey } from '../../../graph/model/element.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { asId, asMapId } from '../../../graph/model/ids.ts'
import { fromBody } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { answerStates } from '../../../graph/model/value.ts'

/** Words that break naive formats, among ordinary ones. */
const awkward = [
  '’t Vlierhof',
  "'t Vlierhof",
  '=1+1',
  "'=1+1",
  '-2',
  '+32 2 000 00 00',
  '@home',
  '＝SOM(A1)',
  '\tA',
  'a\nb',
  ' spatie ',
  'een; twee',
  'een, "twee"',
  'C:\\straat\\',
  '?unknown',
  '??none',
  'true',
  '1e3',
  'wekelijks',
  '\\e',
  '\\',
  'é̂ 🙂 漢字 \u202f«\u202foui\u202f»',
]
const word = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', maxLength: 20 }).filter(
    // oxlint-disable-next-line no-control-regex
    (text) => text !== '' && !/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u.test(text),
  ),
)
const date = fc.constantFrom('2021', '2026-11', '2026-11-22', '1999-02-28')

const scalarOf = (shape: FieldShape, entities: readonly Entity[]): fc.Arbitrary<unknown> => {
  switch (shape.is) {
    case 'text':
    case 'texts':
      return word
    case 'flag':
      return fc.boolean()
    case 'date':
      return date
    case 'number':
      return shape.whole
        ? fc.integer({ min: shape.min, max: shape.max })
        : fc.double({ min: shape.min, max: shape.max, noNaN: true })
    case 'choice':
    case 'choices': {
      const key = fc.constantFrom(...listKeys(shape.list))
      return shape.own ? fc.oneof(key, word) : key
    }
    case 'ref':
    case 'refs': {
      const targets = entities.filter(({ kind }) => shape.kinds.includes(kind))
      return targets.length === 0
        ? fc.constant(null)
        : fc.constantFrom(...targets.map(({ id }) => id))
    }
    default:
      return shape satisfies never
  }
}

const valueOf = (shape: FieldShape, entities: readonly Entity[]): fc.Arbitrary<unknown> => {
  const scalar = scalarOf(shape, entities)
  const isList = shape.is === 'texts' || shape.is === 'choices' || shape.is === 'refs'
  const value = isList ? fc.array(scalar, { maxLength: 3 }) : scalar
  const answer = fc.constantFrom(...answerStates).map((state) => ({ answer: state }))
  return fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: answer })
}

const contents = (of: Kind | Relation['type'], entities: readonly Entity[]) =>
  fc.record(
    Object.fromEntries(
      Object.entries(fieldsOf(of)).map(([name, { shape }]) => [name, valueOf(shape, entities)]),
    ),
    { requiredKeys: [] },
  )

/** Lists without what a list may not hold, such as no target at all. */
const tidy = (fields: { [name: string]: unknown }): { [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((item) => item !== null) : value,
    ]),
  )

const place = fc.option(
  fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -999, max: 999 })),
)

const mapId = asMapId('kaart')

/** Any map that the catalogue allows, small enough to make hundreds of. */
export const anyMap: fc.Arbitrary<Snapshot> = fc
  .array(fc.constantFrom(...kindNames.filter((kind) => kind !== 'map')), { maxLength: 14 })
  .map((kinds): readonly Entity[] => [
    { id: mapId, kind: 'map', fields: {} },
    ...kinds.map((kind, index): Entity => ({ id: asId(`e${index}`), kind, fields: {} })),
  ])
  .chain((bare) => fc.tuple(...bare.map((entity) => filled(entity, bare))))
  .chain((entities) =>
    fc.tuple(fc.constant(entities), fc.array(tieBetween(entities), { maxLength: 20 })),
  )
  .map(([entities, ties]) =>
    fromBody({ id: mapId, revision: 1, entities, relations: distinct(ties) }),
  )

const filled = (bare: Entity, entities: readonly Entity[]): fc.Arbitrary<Entity> =>
  fc.tuple(contents(bare.kind, entities), word, place).map(([any, name, position]) => {
    const fields = tidy(any)
    if ('name' in kindSpec(bare.kind).fields) fields['name'] = named(name)
    const { subkind } = checkedEntity({ ...bare, fields }).fields
    for (const [field, spec] of Object.entries(kindSpec(bare.kind).fields))
      if (!isFieldFor(spec, subkind)) delete fields[field]
    return checkedEntity({
      ...bare,
      fields,
      ...(position === null ? {} : { x: position[0], y: position[1] }),
    })
  })

const named = (name: string): string => (name.trim() === '' ? `x${name}` : name)

const tieBetween = (entities: readonly Entity[]): fc.Arbitrary<Relation | undefined> =>
  fc
    .tuple(fc.constantFrom(...typeNames), fc.nat(), fc.nat(), fc.uuid({ version: 7 }))
    .chain(([type, nthFrom, nthTo, id]) => {
      const spec = relationSpec(type)
      const froms = entities.filter(({ kind }) => spec.from.includes(kind))
      const tos = entities.filter(({ kind }) => spec.to.includes(kind))
      const from = froms[nthFrom % Math.max(1, froms.length)]
      const to = tos[nthTo % Math.max(1, tos.length)]
      if (from === undefined || to === undefined || from === to) return fc.constant(undefined)
      // Nobody is a member of a person: the kinds alone do not say so.
      if (!endsFit(type, from, to) || tells(from, to) || tells(to, from))
        return fc.constant(undefined)
      return contents(type, entities).map((fields) =>
        checkedRelation({ id, type, from: from.id, to: to.id, fields: tidy(fields) }),
      )
    })

const tells = (person: Entity, group: Entity): boolean =>
  isResidentPerson(person) && hasFlag(group, 'sensitive_membership')

/** No id twice, and no second open tie of one type between the same two. */
const distinct = (ties: readonly (Relation | undefined)[]): readonly Relation[] => {
  const byKey = new Map<string, Relation>()
  for (const tie of ties) if (tie !== undefined) byKey.set(isOpen(tie) ? tieKey(tie) : tie.id, tie)
  return [...byKey.values()]
}
