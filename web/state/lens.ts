import { useCallback, useMemo } from 'react'
import { leftOutBy } from '../../graph/analysis/filter.ts'
import { filterFrom } from '../../graph/analysis/filter-text.ts'
import { lensAt } from '../../graph/analysis/lens.ts'
import type { Lens } from '../../graph/analysis/lens.ts'
import type { Id } from '../../graph/model/ids.ts'
import { hiddenOn } from '../canvas/hidden.ts'
import { useAsOf } from './as-of.ts'
import { useSnapshot } from './use-document.tsx'
import { useView } from './view.ts'

/**
 * How the open map is looked at: on its day, professionals for their employer or each for herself. A filter is no part of it: whoever is filtered away is still
 * there, and a gap that only the filter made would be no gap.
 */
export const useLens = (): Lens => {
  const asOf = useAsOf()
  const { level } = useView()
  return useMemo(() => lensAt(asOf, level), [asOf, level])
}

/** Whom the filter leaves out. */
export const useFilteredOut = (): ReadonlySet<Id> => {
  const snapshot = useSnapshot()
  const lens = useLens()
  const { filter } = useView()
  return useMemo(
    () => new Set(leftOutBy(snapshot, lens, filterFrom(filter) ?? {})),
    [snapshot, lens, filter],
  )
}

/** Whether somebody passes the filter; what is no actor always does. */
export const useSeen = (): ((id: Id) => boolean) => {
  const out = useFilteredOut()
  return useCallback((id: Id) => !out.has(id), [out])
}

/** Who is not drawn and not listed: those whom the filter leaves out, and the coordinator when she stands aside. */
export const useHidden = (): ReadonlySet<Id> => {
  const snapshot = useSnapshot()
  const out = useFilteredOut()
  const { coordinator } = useView()
  return useMemo(() => hiddenOn(snapshot, out, coordinator), [snapshot, out, coordinator])
}
