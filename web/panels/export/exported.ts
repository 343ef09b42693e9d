import { leftOutBy } from '../../../graph/analysis/filter.ts'
import { filterFrom } from '../../../graph/analysis/filter-text.ts'
import { lensAt } from '../../../graph/analysis/lens.ts'
import { isCoordinator } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { partnerView } from '../../../graph/model/partner-view.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { without } from '../../../graph/model/without.ts'
import type { Audience } from '../../documents/audience.ts'

/** What of a map goes into a file, and how much was taken out because of who will read it. */
export type ToExport = {
  readonly snapshot: Snapshot
  readonly persons: number
  readonly others: number
}

/** What somebody looks at. */
export type Shown = {
  readonly asOf: string
  readonly filter: string
  /** Whether the coordinator is shown. */
  readonly coordinator: boolean
}

/**
 * The map for a file: first everything is taken out that its reader may not see (domain §4.6), then, where only what is
 * shown is asked for, whoever the screen leaves out with their lines. `shown`: null for the whole map.
 */
export const toExport = (snapshot: Snapshot, audience: Audience, shown: Shown | null): ToExport => {
  const seen = audience === 'me' ? { snapshot, persons: 0, others: 0 } : partnerView(snapshot)
  if (shown === null) return seen
  const { asOf, filter, coordinator } = shown
  const gone = new Set<Id>(leftOutBy(seen.snapshot, lensAt(asOf), filterFrom(filter) ?? {}))
  if (!coordinator)
    for (const entity of seen.snapshot.entities.values())
      if (isCoordinator(entity)) gone.add(entity.id)
  return { ...seen, snapshot: without(seen.snapshot, gone) }
}
