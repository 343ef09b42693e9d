import { useEffect, useSyncExternalStore } from 'react'
import type { Findings } from '../../graph/analysis/findings/finding.ts'
import type { Lens } from '../../graph/analysis/lens.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { askFindings, computedNow, onComputed } from './measures.ts'

/**
 * The findings on a map, computed beside the page. Undefined until the first answer; after a change those
 * of just before stay until the new ones are there, so that cards do not flicker. One lens at a time:
 * keep the lens (`useMemo`) where it does not change.
 */
export const useFindings = (snapshot: Snapshot, lens: Lens): Findings | undefined => {
  useEffect(() => askFindings(snapshot, lens), [snapshot, lens])
  const computed = useSyncExternalStore(onComputed, computedNow)
  return computed?.map === snapshot.id ? computed.findings : undefined
}
