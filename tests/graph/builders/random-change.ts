import * as fc from 'fast-check'
import type { Change } from '../../../graph/change/change.ts'
import { fieldsOf } from '../../../graph/model/catalogue/catalogue.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import { newId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { randomValue } from './random-fields.ts'
import { randomEntity, randomRelation } from './random-map.ts'

const freshId = fc.constant(0).map(() => newId())

/** Something that somebody who sees this map as it is may want to change. */
export const randomChange = (snapshot: Snapshot): fc.Arbitrary<Change> => {
  const entities = [...snapshot.entities.values()]
  const elements: readonly Element[] = [...entities, ...snapshot.relations.values()]
  const others = elements.filter(({ id }) => id !== snapshot.id)
  const relation = randomRelation(freshId, entities)
  const options: fc.WeightedArbitrary<Change>[] = [
    { weight: 2, arbitrary: randomEntity(freshId, entities).map(made) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(...elements).chain((each) => updateOf(each, snapshot)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...entities).chain(moveOf) },
  ]
  if (relation !== undefined) options.push({ weight: 3, arbitrary: relation.map(made) })
  if (others.length > 0)
    options.push({
      weight: 1,
      arbitrary: fc.constantFrom(...others).map(({ id }): Change => ({ op: 'remove', id })),
    })
  return fc.oneof(...options)
}

const made = (element: Element): Change => ({ op: 'create', element })

const moveOf = ({ id }: Element): fc.Arbitrary<Change> =>
  fc
    .option(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })))
    .map((to): Change => ({ op: 'move', positions: { [id]: to } }))

const updateOf = (element: Element, snapshot: Snapshot): fc.Arbitrary<Change> => {
  const of = isRelation(element) ? element.type : element.kind
  const fields = Object.entries(fieldsOf(of)).flatMap(([name, { shape }]) => {
    const value = randomValue(shape, [...snapshot.entities.values()])
    return value === undefined ? [] : [{ name, value }]
  })
  return fc.constantFrom(...fields).chain(({ name, value }) =>
    fc.option(value).map((to): Change => ({
      op: 'update',
      id: element.id,
      fields: { [name]: { from: element.fields[name] ?? null, to } },
    })),
  )
}
