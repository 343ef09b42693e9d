import type { Entity, Relation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { entitiesOf, into, outOf } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'

/** A table that people sit at, with what it is for. */
export type Team = {
  readonly id: Id
  readonly entity: Entity
  readonly themes: readonly Id[]
  readonly goals: readonly Entity[]
  /** Who sits there, as written, coordinator included (`MEMBER_OF_TEAM`), in order of actor. */
  readonly seats: readonly Relation[]
}

const kept = new WeakMap<Recorded, readonly Team[]>()

/** The teams that are there on the day, in order of id; gathered once. Cost O(n + m). */
export const teamsOf = (recorded: Recorded): readonly Team[] => {
  const found = kept.get(recorded) ?? gathered(recorded)
  kept.set(recorded, found)
  return found
}

const gathered = (recorded: Recorded): readonly Team[] => {
  const { entities } = recorded.snapshot
  const themes = outOf(recorded, 'ABOUT')
  const goals = outOf(recorded, 'HAS_GOAL')
  const seats = into(recorded, 'MEMBER_OF_TEAM')
  return entitiesOf(recorded, 'team').map((entity) => ({
    id: entity.id,
    entity,
    themes: (themes.get(entity.id) ?? []).map(({ to }) => to),
    goals: (goals.get(entity.id) ?? []).flatMap(({ to }) => entities.get(to) ?? []),
    seats: seats.get(entity.id) ?? [],
  }))
}

/** A learning community is another kind of table: most rules of the forest leave it alone. */
export const isLearning = ({ entity }: Team): boolean =>
  entity.fields['form'] === 'learning_community'
