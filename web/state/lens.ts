import { useMemo } from 'react'
import { leftOutBy } from '../../graph/analysis/filter.ts'
import { filterFrom } from '../../graph/analysis/filter-text.ts'
import { lensAt } from '../../graph/analysis/lens.ts'
import type { Lens } from '../../graph/analysis/lens.ts'
import { isCoordinator } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import { useAsOf } from './as-of.ts'
import { useSnapshot } from './use-document.tsx'
import { useView } from './view.ts'

/** How the open map is looked at: on its day, and only those who pass the filter. The same for every view. */
export const useLens = (): Lens => {
  const snapshot = useSnapshot()
  const asOf = useAsOf()
  const { filter } = useView()
  return useMemo(() => {
    const lens = lensAt(asOf)
    const without = leftOutBy(snapshot, lens, filterFrom(filter) ?? {})
    return without.length === 0 ? lens : { ...lens, without }
  }, [snapshot, asOf, filter])
}

/** Who is not drawn and not listed: those whom the filter leaves out, and the coordinator when she stands aside. */
export const useHidden = (): ReadonlySet<Id> => {
  const snapshot = useSnapshot()
  const { without } = useLens()
  const { coordinator } = useView()
  return useMemo(() => {
    const hidden = new Set(without)
    if (!coordinator)
      for (const entity of snapshot.entities.values())
        if (isCoordinator(entity)) hidden.add(entity.id)
    return hidden
  }, [snapshot, without, coordinator])
}
