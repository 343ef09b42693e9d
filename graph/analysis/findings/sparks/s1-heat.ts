import type { Relation } from '../../../model/element.ts'
import { compareIds } from '../../../model/ids.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { into } from '../../recorded.ts'
import { embersOf, heatOf } from '../../subjects/heat.ts'
import type { Embers, Heat } from '../../subjects/heat.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import type { Rule } from '../rule.ts'
import { s1Words } from '../words/s1.ts'

/** How warm an initiative or a theme is, and when that was last said. */
export type Warmth = {
  readonly id: Id
  readonly heat: Heat
  readonly embers: Embers
  /** The newest date on which anybody said so; undefined when no date was noted. */
  readonly saidOn: string | undefined
  /** Where that stands, in order of id. */
  readonly sources: readonly Id[]
}

/**
 * S1, heat map: how warm initiatives and themes are (domain §3.2). It is drawn on the map and stands in
 * the lists with its date; it points out nothing by itself, so that the rule has no cards.
 */
export const heat: Rule = {
  id: 'S1',
  priority: 'must',
  rests: ['Weick 1984'],
  words: s1Words,
  run: () => ({ type: 'found', findings: [] }),
}

/** The heat of every initiative, in order of id. Cost O(n + m). */
export const initiativeHeat = (network: Network): readonly Warmth[] =>
  initiativesOf(network.recorded).map(({ id, seats }) => warmthOf(network, id, seats))

/**
 * The heat of every theme that somebody has energy for or an initiative is about: what actors said for the
 * theme itself, and for its initiatives. In order of id. Cost O(n + m).
 */
export const themeHeat = (network: Network): readonly Warmth[] => {
  const byTheme = new Map<Id, Relation[]>()
  const add = (theme: Id, relations: readonly Relation[]): void => {
    const held = byTheme.get(theme)
    if (held === undefined) byTheme.set(theme, [...relations])
    else held.push(...relations)
  }
  for (const [theme, relations] of into(network.recorded, 'ENERGY_FOR')) add(theme, relations)
  for (const { themes, seats } of initiativesOf(network.recorded))
    for (const theme of themes) add(theme, seats)
  return [...byTheme]
    .toSorted(([a], [b]) => compareIds(a, b))
    .map(([theme, relations]) => warmthOf(network, theme, relations))
}

const warmthOf = (network: Network, id: Id, relations: readonly Relation[]): Warmth => {
  const embers = embersOf(relations)
  const dates = relations.flatMap((relation) => dateOf(network, relation) ?? [])
  const sources = new Set(relations.flatMap(({ fields }) => knownText(fields['sourceId']) ?? []))
  return {
    id,
    heat: heatOf(embers),
    embers,
    saidOn: dates.toSorted().at(-1),
    // What a field of this name holds is an id (catalogue).
    sources: ([...sources] as Id[]).toSorted(compareIds),
  }
}

/** When it was said, else noted, else when the actor was asked. */
const dateOf = (network: Network, { from, fields }: Relation): string | undefined =>
  knownText(fields['on']) ??
  knownText(fields['recordedOn']) ??
  knownText(network.recorded.snapshot.entities.get(from)?.fields['coverageDate'])
