import { leftOutBy } from '../../graph/analysis/filter.ts'
import { filterFrom } from '../../graph/analysis/filter-text.ts'
import { lensAt } from '../../graph/analysis/lens.ts'
import type { Id } from '../../graph/model/ids.ts'
import { partnerView } from '../../graph/model/partner-view.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { hiddenOn } from '../canvas/hidden.ts'
import { marksOf } from '../canvas/marks.ts'
import type { Marks } from '../canvas/marks.ts'
import { placesFor } from '../canvas/places.ts'

/** Who will see what leaves the screen: partners, unless somebody says that it is for themselves. */
export const audiences = ['partners', 'me'] as const

export type Audience = (typeof audiences)[number]

/** What somebody looks at on the map. */
export type Looking = {
  readonly asOf: string
  readonly filter: string
  /** Whether the coordinator is drawn. */
  readonly coordinator: boolean
  readonly warm: Id | null
}

/** What may be drawn for somebody, and how much was left out before drawing. */
export type Shown = {
  readonly snapshot: Snapshot
  readonly marks: Marks
  readonly persons: number
  readonly others: number
}

/**
 * What somebody may see of what is looked at: first everything that they may not see is taken out of the map,
 * then it is drawn; never the other way round (domain §2.7). Everybody stands where they stand on the map.
 */
export const shownTo = (audience: Audience, snapshot: Snapshot, looking: Looking): Shown => {
  const seen = audience === 'me' ? { snapshot, persons: 0, others: 0 } : partnerView(snapshot)
  const { asOf, filter, coordinator, warm } = looking
  const leftOut = leftOutBy(seen.snapshot, lensAt(asOf), filterFrom(filter) ?? {})
  const hidden = hiddenOn(seen.snapshot, leftOut, coordinator)
  const isThere = warm !== null && seen.snapshot.entities.has(warm)
  const marks = marksOf(seen.snapshot, asOf, hidden, placesFor(snapshot), isThere ? warm : null)
  return { ...seen, marks: isThere ? marks : withoutSparks(marks) }
}

/** On the map a spark shows where somebody points; nobody points at paper. */
const withoutSparks = ({ actors, lines }: Marks): Marks => ({
  actors: actors.map((actor) => (actor.heat === 'spark' ? { ...actor, heat: null } : actor)),
  lines,
})
