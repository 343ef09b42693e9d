import { firstDay, lastDay } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { knownText } from '../../model/value.ts'
import type { Fields } from '../../model/value.ts'

/** A map on a day: in the first reading twice the same map, in the second the map as it was known then. */
export type Moment = { readonly snapshot: Snapshot; readonly day: string }

/** Two days, the earlier one first. */
export type Days = readonly [before: string, after: string]

/** How something differs (domain §5.2). What was erased leaves nothing to name. */
export type ChangeKind =
  | 'new'
  | 'newly_known'
  | 'stronger'
  | 'lighter'
  | 'dormant'
  | 'ended'
  | 'corrected'

export type NamedChange = {
  readonly kind: ChangeKind
  readonly of: 'entity' | 'tie' | 'seat'
  /** An entity alone, the two ends of a tie with the smaller id first, or who sits where. */
  readonly ids: readonly Id[]
}

/** Whether something is known to have begun after the first day. */
export const beganIn = ({ since }: Fields, [before]: Days): boolean => {
  const date = knownText(since)
  return date !== undefined && firstDay(date) > before
}

/** Whether something is known to have ended, or been put away, between the days, both included. */
export const endedIn = ({ until, archivedOn }: Fields, [before, after]: Days): boolean =>
  [until, archivedOn].some((field) => {
    const date = knownText(field)
    return date !== undefined && lastDay(date) >= before && lastDay(date) <= after
  })
