import { useMemo } from 'react'
import { dayOf } from '../../graph/analysis/lens.ts'
import { networkOf } from '../../graph/analysis/network.ts'
import type { Network } from '../../graph/analysis/network.ts'
import { recordedOn } from '../../graph/analysis/recorded.ts'
import type { Recorded } from '../../graph/analysis/recorded.ts'
import { useLens } from './lens.ts'
import { useSnapshot } from './use-document.tsx'

/** What stands on the day that is looked at, of those who are. */
export const useRecorded = (): Recorded => {
  const snapshot = useSnapshot()
  const lens = useLens()
  return useMemo(() => recordedOn(snapshot, dayOf(lens), lens.without), [snapshot, lens])
}

/** The network of the day that is looked at, by organisation. */
export const useNetwork = (): Network => {
  const snapshot = useSnapshot()
  const lens = useLens()
  return useMemo(() => networkOf(snapshot, lens), [snapshot, lens])
}
