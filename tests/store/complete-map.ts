import * as fc from 'fast-check'
import { fieldsFor, fieldsOf, relationSpec } from '../../graph/model/catalogue/catalogue.ts'
import { kindNames, typeNames } from '../../graph/model/catalogue/names.ts'
import type { FieldSpecs } from '../../graph/model/catalogue/spec.ts'
import { turned } from '../../graph/model/element.ts'
import type { Entity, Relation } from '../../graph/model/element.ts'
import { asId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { isAnswer } from '../../graph/model/value.ts'
import type { FieldValue, Fields } from '../../graph/model/value.ts'
import { mapOf } from '../graph/builders/elements.ts'
import { randomValue } from '../graph/builders/random-fields.ts'

/** A map with two entities of every kind and one relation of every type, each field of each filled in. */
export const completeMap = (): Snapshot => {
  const bare = kindNames
    .filter((kind) => kind !== 'map')
    .flatMap((kind) => [1, 2].map((n): Entity => ({ id: asId(`${kind}-${n}`), kind, fields: {} })))
  const entities = bare.map((each) => ({
    ...each,
    fields: entityFields(each, bare),
    x: 1.5,
    y: -2,
  }))
  const relations = typeNames.map((type): Relation => {
    const { from, to } = relationSpec(type)
    const end = (kinds: readonly string[], n: number) =>
      asId(`${kinds.find((kind) => kind !== 'map') ?? ''}-${n}`)
    return turned({
      id: asId(type),
      type,
      from: end(from, 1),
      to: end(to, 2),
      fields: filled(fieldsOf(type), bare),
    })
  })
  return mapOf(...entities, ...relations)
}

/** Residents are groups here, which may hold every field of their kind. */
const entityFields = ({ kind }: Entity, entities: readonly Entity[]): Fields => {
  const group: Fields = kind === 'resident' ? { subkind: 'resident_group' } : {}
  return { ...filled(fieldsFor(kind, group['subkind']), entities), ...group }
}

const filled = (specs: FieldSpecs, entities: readonly Entity[]): Fields =>
  Object.fromEntries(
    Object.entries(specs).flatMap(([name, { shape }], seed): [string, FieldValue][] => {
      const value = randomValue(shape, entities)
      const samples = value === undefined ? [] : fc.sample(value, { seed, numRuns: 20 })
      const sample = samples.find((each) => !isAnswer(each))
      return sample === undefined ? [] : [[name, sample]]
    }),
  )
