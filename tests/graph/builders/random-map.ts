import * as fc from 'fast-check'
import { relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { kindNames, typeNames } from '../../../graph/model/catalogue/names.ts'
import { hasFlag, isResidentPerson, tieKey, turned } from '../../../graph/model/element.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { mapEntity, mapOf } from './elements.ts'
import { randomFields } from './random-fields.ts'

const place = fc.integer({ min: -5000, max: 5000 })

const randomId: fc.Arbitrary<Id> = fc
  .string({
    unit: fc.constantFrom('a', 'b', 'X', 'Y', '0', '9', '_', '-'),
    minLength: 1,
    maxLength: 12,
  })
  .map(asId)

/** An entity of any kind but `map`, whose refs name some of these entities. */
export const randomEntity = (
  id: fc.Arbitrary<Id>,
  entities: readonly Entity[],
): fc.Arbitrary<Entity> =>
  fc.constantFrom(...kindNames.filter((kind) => kind !== 'map')).chain((kind) =>
    fc
      .record({ id, fields: randomFields(kind, entities), at: fc.option(fc.tuple(place, place)) })
      .map(({ at, ...rest }) => ({
        kind,
        ...rest,
        ...(at === null ? {} : { x: at[0], y: at[1] }),
      })),
  )

/** A relation that the rules allow between two of these entities; undefined when no two fit. */
export const randomRelation = (
  id: fc.Arbitrary<Id>,
  entities: readonly Entity[],
): fc.Arbitrary<Relation> | undefined => {
  const types = typeNames.flatMap((type) => {
    const spec = relationSpec(type)
    const from = entities.filter(({ kind }) => spec.from.includes(kind))
    const to = entities.filter(
      (entity) =>
        spec.to.includes(entity.kind) && !(spec.groupsOnly === true && isResidentPerson(entity)),
    )
    return from.some((a) => to.some((b) => fit(a, b))) ? [{ type, from, to }] : []
  })
  if (types.length === 0) return undefined
  return fc.constantFrom(...types).chain(({ type, from, to }) =>
    fc
      .tuple(fc.constantFrom(...from), fc.constantFrom(...to))
      .filter(([a, b]) => fit(a, b))
      .chain(([a, b]) =>
        fc
          .record({ id, fields: randomFields(type, entities) })
          .map((rest) => turned({ type, from: a.id, to: b.id, ...rest })),
      ),
  )
}

const fit = (a: Entity, b: Entity): boolean => a.id !== b.id && !tells(a, b) && !tells(b, a)

const tells = (person: Entity, group: Entity): boolean =>
  isResidentPerson(person) && hasFlag(group, 'sensitive_membership')

/** A map that keeps every rule, with up to so many entities and relations. */
export const randomMap = (most = 8): fc.Arbitrary<Snapshot> =>
  fc
    .uniqueArray(randomId, { minLength: 2, maxLength: most })
    .map((ids) => ids.filter((id) => id !== mapEntity().id))
    .chain((ids) => fc.tuple(...ids.map((id) => randomEntity(fc.constant(id), []))))
    .chain((bare) =>
      // Now that there is something to name, each gets fields again, with refs.
      fc
        .tuple(...bare.map((entity) => randomFields(entity.kind, bare)))
        .map((all) => bare.map((entity, at) => ({ ...entity, fields: all[at] ?? entity.fields }))),
    )
    .chain((entities) => {
      const relation = randomRelation(
        randomId.map((id) => asId(`r${id}`)),
        entities,
      )
      return (
        relation === undefined ? fc.constant([]) : fc.array(relation, { maxLength: most })
      ).map((relations) => mapOf(...entities, ...distinct(relations, entities)))
    })

/** No two with one id, and no tie twice. */
const distinct = (
  relations: readonly Relation[],
  entities: readonly Entity[],
): readonly Relation[] => {
  const taken = new Set<string>(entities.map(({ id }) => id))
  return relations.filter((relation) => {
    const names = [relation.id, tieKey(relation)]
    if (names.some((name) => taken.has(name))) return false
    for (const name of names) taken.add(name)
    return true
  })
}
