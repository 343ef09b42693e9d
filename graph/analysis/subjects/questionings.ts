import type { Entity } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { firstDay, lastDay, monthsBefore } from '../../model/date.ts'
import { knownText } from '../../model/value.ts'
import { entitiesOf, outOf } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'

/** One time that a group or an actor was asked something, or will be; without names of participants. */
export type Questioning = {
  readonly id: Id
  readonly entity: Entity
  /** As told, of any precision; undefined when nobody said when. */
  readonly date: string | undefined
  /** The actors and target groups that were asked. */
  readonly asked: readonly Id[]
  readonly by: readonly Id[]
  readonly isPlanned: boolean
}

const kept = new WeakMap<Recorded, readonly Questioning[]>()

/** Every questioning that was written down, in order of id; gathered once. Cost O(n + m). */
export const questioningsOf = (recorded: Recorded): readonly Questioning[] => {
  const found = kept.get(recorded) ?? gathered(recorded)
  kept.set(recorded, found)
  return found
}

const gathered = (recorded: Recorded): readonly Questioning[] => {
  const asked = outOf(recorded, 'ASKED')
  const by = outOf(recorded, 'ASKED_BY')
  return entitiesOf(recorded, 'contact_moment').map((entity) => {
    const date = knownText(entity.fields['date'])
    return {
      id: entity.id,
      entity,
      date,
      asked: (asked.get(entity.id) ?? []).map(({ to }) => to),
      by: (by.get(entity.id) ?? []).map(({ to }) => to),
      isPlanned:
        entity.fields['subkind'] === 'survey_planned' ||
        (date !== undefined && firstDay(date) > recorded.day),
    }
  })
}

/** Whether it took place within the year up to the day. */
export const isOfLastYear = ({ date, isPlanned }: Questioning, day: string): boolean => {
  if (date === undefined || isPlanned) return false
  const end = lastDay(date)
  return end > monthsBefore(day, 12) && firstDay(date) <= day
}
