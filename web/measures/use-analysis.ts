import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Analysis } from '../../graph/analysis/analysis.ts'
import { lensAt } from '../../graph/analysis/lens.ts'
import { useAsOf } from '../state/as-of.ts'
import { supposesAnything, useSupposing } from '../state/supposing.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useView } from '../state/view.ts'
import { askAnalysis, computedNow, onComputed } from './measures.ts'

/** Keeps the analysis of the open map up to date with what is looked at. Once a page. */
export const useKeepAnalysed = (): void => {
  const snapshot = useSnapshot()
  const asOf = useAsOf()
  const { goal } = useView()
  const supposing = useSupposing()
  const outlook = useMemo(
    () => ({
      lens: lensAt(asOf),
      goal,
      supposing: supposesAnything(supposing) ? supposing : null,
    }),
    [asOf, goal, supposing],
  )
  useEffect(() => askAnalysis(snapshot, outlook), [snapshot, outlook])
}

/**
 * What was computed of the open map, beside the page. Undefined until the first answer; after a change that
 * of just before stays until the new one is there, so that nothing flickers.
 */
export const useAnalysis = (): Analysis | undefined => {
  const { id } = useSnapshot()
  const computed = useSyncExternalStore(onComputed, computedNow)
  return computed?.map === id ? computed.analysis : undefined
}
