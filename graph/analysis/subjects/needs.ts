import type { Entity, Relation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import { initiativesOf, isUnderWay } from './initiatives.ts'
import type { Initiative } from './initiatives.ts'
import { entitiesOf, outOf } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'

/** Something that a group needs or wishes; never the need of one person. */
export type Need = {
  readonly id: Id
  readonly entity: Entity
  readonly themes: readonly Id[]
  readonly groups: readonly Id[]
  readonly places: readonly Id[]
}

const kept = new WeakMap<Recorded, readonly Need[]>()

/** The needs that stand on the day, in order of id; gathered once. Cost O(n + m). */
export const needsOf = (recorded: Recorded): readonly Need[] => {
  const found = kept.get(recorded) ?? gathered(recorded)
  kept.set(recorded, found)
  return found
}

const gathered = (recorded: Recorded): readonly Need[] => {
  const [themes, groups, places] = (['NEEDS_ABOUT', 'NEEDS_FOR', 'NEEDS_AT'] as const).map((type) =>
    outOf(recorded, type),
  )
  const targets = (relations: readonly Relation[] | undefined): readonly Id[] =>
    (relations ?? []).map(({ to }) => to)
  return entitiesOf(recorded, 'need').map((entity) => ({
    id: entity.id,
    entity,
    themes: targets(themes?.get(entity.id)),
    groups: targets(groups?.get(entity.id)),
    places: targets(places?.get(entity.id)),
  }))
}

/** Whether somebody asked for it and it was not answered or put aside. */
export const isVoiced = ({ entity }: Need): boolean =>
  ['voiced', 'confirmed'].includes(knownText(entity.fields['status']) ?? '')

const everybody = 'group-all'

/**
 * Whether an initiative that is under way takes up a need: on its theme, for one of its groups or for
 * everybody. A need of everybody is answered only by what is for everybody (domain §3.9b).
 */
export const answersNeed = (initiative: Initiative, { themes, groups }: Need): boolean =>
  isUnderWay(initiative) &&
  initiative.themes.some((theme) => themes.includes(theme)) &&
  (initiative.groups.some((group) => group === everybody) ||
    initiative.groups.some((group) => groups.includes(group)))

const answered = new WeakMap<Recorded, ReadonlyMap<Id, readonly Initiative[]>>()

/**
 * By voiced need, the initiatives under way that take it up, in order of id; gathered once. Cost: for each
 * need the initiatives on its themes.
 */
export const answersOf = (recorded: Recorded): ReadonlyMap<Id, readonly Initiative[]> => {
  const found = answered.get(recorded) ?? matched(recorded)
  answered.set(recorded, found)
  return found
}

const matched = (recorded: Recorded): ReadonlyMap<Id, readonly Initiative[]> => {
  const onTheme = new Map<Id, Set<Initiative>>()
  for (const initiative of initiativesOf(recorded).filter(isUnderWay))
    for (const theme of initiative.themes) {
      const held = onTheme.get(theme)
      if (held === undefined) onTheme.set(theme, new Set([initiative]))
      else held.add(initiative)
    }
  return new Map(
    needsOf(recorded)
      .filter(isVoiced)
      .map((need) => {
        const near = new Set(need.themes.flatMap((theme) => [...(onTheme.get(theme) ?? [])]))
        return [need.id, [...near].filter((initiative) => answersNeed(initiative, need))]
      }),
  )
}

/** The voiced needs that no initiative under way takes up, in order of id (domain §3.1, G6). */
export const openNeedsOf = (recorded: Recorded): readonly Need[] =>
  needsOf(recorded).filter(({ id }) => answersOf(recorded).get(id)?.length === 0)
