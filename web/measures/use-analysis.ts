import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Analysis } from '../../graph/analysis/analysis.ts'
import { useLens } from '../state/lens.ts'
import { supposeNothing, supposesAnything, useSupposing } from '../state/supposing.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useView } from '../state/view.ts'
import { askAnalysis, computedNow, onComputed } from './measures.ts'

/** Keeps the analysis of the open map up to date with what is looked at. Once a page. */
export const useKeepAnalysed = (): void => {
  const snapshot = useSnapshot()
  const lens = useLens()
  const { goal } = useView()
  const supposing = useSupposing()
  const outlook = useMemo(
    () => ({
      lens,
      goal,
      supposing: supposesAnything(supposing) ? supposing : null,
    }),
    [lens, goal, supposing],
  )
  useEffect(() => askAnalysis(snapshot, outlook), [snapshot, outlook])
  // What is supposed of one map says nothing of another.
  useEffect(() => supposeNothing, [])
}

/**
 * A part of what was computed of the open map, beside the page; drawn again only when that part changes.
 * Undefined until the first answer; after a change that of just before stays until the new one is there, so
 * that nothing flickers.
 */
export const useAnalysis = <T>(select: (analysis: Analysis) => T): T | undefined => {
  const { id } = useSnapshot()
  return useSyncExternalStore(onComputed, () => {
    const computed = computedNow()
    return computed?.map === id ? select(computed.analysis) : undefined
  })
}
