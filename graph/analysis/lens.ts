import { firstDay, lastDay } from '../model/date.ts'
import type { Id } from '../model/ids.ts'
import { knownText } from '../model/value.ts'
import type { Fields } from '../model/value.ts'

/** Whether professionals stand for their employer or for themselves. */
export const levels = ['organisation', 'person'] as const

export type Level = (typeof levels)[number]

export const otherLevel = (level: Level): Level => (level === 'person' ? 'organisation' : 'person')

/** How somebody looks at a map: nothing of the map itself changes by it. */
export type Lens = {
  /** A date of any precision; of a month or a year its last day counts. */
  readonly asOf: string
  readonly level: Level
  /** Whether the coordinator takes part. The rules of the findings leave her out whatever this says. */
  readonly coordinator: boolean
  /** Entities that are looked at as if they were not there: *what if*. Absent: none. */
  readonly without?: readonly Id[]
}

export const lensAt = (asOf: string, level: Level = 'organisation'): Lens => ({
  asOf,
  level,
  coordinator: false,
})

/** The day that a lens looks at. */
export const dayOf = (lens: Lens): string => lastDay(lens.asOf)

/**
 * Whether a relation stands on a day, as we now know it: `since` counts from the first day of its
 * period, `until` to the last; without `since` it stands from the day on which it was written down,
 * without that too always.
 */
export const standsOn = (fields: Fields, day: string): boolean => {
  const begin = knownText(fields['since']) ?? knownText(fields['recordedOn'])
  return (begin === undefined || firstDay(begin) <= day) && !endedBefore(fields, day)
}

/** Whether the thing was over before a day. */
export const endedBefore = (fields: Fields, day: string): boolean => {
  const until = knownText(fields['until'])
  return until !== undefined && lastDay(until) < day
}

/** Whether an entity is there on a day and not put away. When it was written down says nothing about that. */
export const isThereOn = (fields: Fields, day: string): boolean => {
  const since = knownText(fields['since'])
  const archived = knownText(fields['archivedOn'])
  return (
    (since === undefined || firstDay(since) <= day) &&
    (archived === undefined || firstDay(archived) > day) &&
    !endedBefore(fields, day)
  )
}
