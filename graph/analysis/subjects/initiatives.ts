import type { Entity, Relation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import { entitiesOf, into, outOf } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'

/** Something that people do or plan, with what it is about and who takes part. */
export type Initiative = {
  readonly id: Id
  readonly entity: Entity
  readonly themes: readonly Id[]
  readonly groups: readonly Id[]
  readonly places: readonly Id[]
  /** Who takes part, as recorded (`PARTICIPATES_IN`), in order of actor. */
  readonly seats: readonly Relation[]
}

const kept = new WeakMap<Recorded, readonly Initiative[]>()

/** The initiatives that are there on the day, in order of id; gathered once. Cost O(n + m). */
export const initiativesOf = (recorded: Recorded): readonly Initiative[] => {
  const found = kept.get(recorded) ?? gathered(recorded)
  kept.set(recorded, found)
  return found
}

const gathered = (recorded: Recorded): readonly Initiative[] => {
  const [themes, groups, places] = (['ABOUT', 'FOR_GROUP', 'HELD_AT'] as const).map((type) =>
    outOf(recorded, type),
  )
  const seats = into(recorded, 'PARTICIPATES_IN')
  const targets = (relations: readonly Relation[] | undefined): readonly Id[] =>
    (relations ?? []).map(({ to }) => to)
  return entitiesOf(recorded, 'initiative').map((entity) => ({
    id: entity.id,
    entity,
    themes: targets(themes?.get(entity.id)),
    groups: targets(groups?.get(entity.id)),
    places: targets(places?.get(entity.id)),
    seats: seats.get(entity.id) ?? [],
  }))
}

/** Kind 1: residents do it by themselves. Most rules leave it alone (domain §3, 9.12). */
export const isOfResidents = ({ entity }: Initiative): boolean =>
  entity.fields['subkind'] === 'warm_resident'

/** Kinds 2 and 3: those that professionals or volunteers encourage or drive. */
export const isSupported = ({ entity }: Initiative): boolean =>
  ['caring_neighbourhood', 'neighbourhood_care'].includes(knownText(entity.fields['subkind']) ?? '')

/** Whether it is going on: being started or running. */
export const isUnderWay = ({ entity }: Initiative): boolean =>
  ['start', 'running'].includes(knownText(entity.fields['phase']) ?? '')

/** Who keeps it going: its drivers and organisers, as recorded, in order of actor. */
export const leadsOf = ({ seats }: Initiative): readonly Relation[] =>
  seats.filter(({ fields }) => ['driver', 'organiser'].includes(knownText(fields['role']) ?? ''))

export const driversOf = ({ seats }: Initiative): readonly Relation[] =>
  seats.filter(({ fields }) => fields['role'] === 'driver')
