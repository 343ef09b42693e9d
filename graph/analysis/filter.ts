import type { RelationType } from '../model/catalogue/names.ts'
import type { Entity } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { knownText, knownTexts } from '../model/value.ts'
import { dayOf } from './lens.ts'
import type { Lens } from './lens.ts'
import { outOf, recordedOn } from './recorded.ts'
import type { Recorded } from './recorded.ts'

/** What actors can be told apart by: their own fields, and what they point at. */
export const aspects = [
  'kind',
  'sector',
  'language',
  'coverage',
  'confidence',
  'theme',
  'group',
  'place',
] as const

export type Aspect = (typeof aspects)[number]

/**
 * The actors that somebody wants to see. Of an aspect any of the values will do: keys of vocabularies for
 * the first five, ids for the others. Every aspect that has values must hold; none: everybody is seen.
 */
export type Filter = { readonly [A in Aspect]?: readonly string[] }

/**
 * The actors that a filter leaves out, in order of id. They are not seen, but still there: findings are made
 * of the whole map. Whose value is not known is left out too: nobody is shown as something that they did not
 * say. Only actors are left out; initiatives, themes and places stay. Cost O(n + m).
 */
export const leftOutBy = (snapshot: Snapshot, lens: Lens, filter: Filter): readonly Id[] => {
  const asked = aspects.filter((aspect) => (filter[aspect] ?? []).length > 0)
  if (asked.length === 0) return []
  const recorded = recordedOn(snapshot, dayOf(lens), lens.without)
  const passes = (actor: Entity): boolean =>
    asked.every((aspect) =>
      valuesOf[aspect](actor, recorded).some((value) => filter[aspect]?.includes(value)),
    )
  return recorded.actors.flatMap((actor) => (passes(actor) ? [] : [actor.id]))
}

type ValuesOf = (actor: Entity, recorded: Recorded) => readonly string[]

const textOf =
  (field: string): ValuesOf =>
  ({ fields }) => {
    const value = knownText(fields[field])
    return value === undefined ? [] : [value]
  }

const pointedAt =
  (...types: readonly RelationType[]): ValuesOf =>
  ({ id }, recorded) =>
    types.flatMap((type) => (outOf(recorded, type).get(id) ?? []).map(({ to }) => to))

const valuesOf: { readonly [A in Aspect]: ValuesOf } = {
  kind: ({ kind }) => [kind],
  sector: ({ fields }) => knownTexts(fields['sector']),
  language: textOf('workingLanguage'),
  // Not asked is what it is until somebody writes that it was.
  coverage: ({ fields }) => [knownText(fields['coverage']) ?? 'not_asked'],
  confidence: textOf('confidence'),
  theme: pointedAt('ACTIVE_ON'),
  group: pointedAt('SERVES'),
  place: pointedAt('PRESENT_AT', 'HOSTS'),
}

/** The values of an aspect that any actor there has, in order: what there is to choose from. Cost O(n + m). */
export const filterValues = (snapshot: Snapshot, lens: Lens, aspect: Aspect): readonly string[] => {
  const recorded = recordedOn(snapshot, dayOf(lens))
  const all = recorded.actors.flatMap((actor) => valuesOf[aspect](actor, recorded))
  return [...new Set(all)].toSorted()
}
