import { useMemo } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Moment } from '../../../graph/analysis/overviews/moment.ts'
import { monthsBefore } from '../../../graph/model/date.ts'
import { valueOf } from '../../api/answer.ts'
import { client } from '../../api/client-here.ts'
import { useToday } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useView } from '../../state/view.ts'

/** The two moments, or why they are not there: on their way, before the map began, or in the wrong order. */
export type Moments =
  | { readonly state: 'here'; readonly before: Moment; readonly after: Moment }
  | { readonly state: 'coming' | 'no-map' | 'order' }

/** The two days that are compared: those of the address, else a year ago and the day that is looked at. */
export const useComparedDays = (): { readonly before: string; readonly after: string } => {
  const asOf = useToday()
  const { before, after } = useView()
  return { before: before ?? monthsBefore(asOf, 12), after: after ?? asOf }
}

/** As we now know both days, or as each was known then. */
export const useMoments = (): Moments => {
  const { before, after } = useComparedDays()
  const { knownThen } = useView()
  const snapshot = useSnapshot()
  const first = useKnownAt(before, knownThen)
  const second = useKnownAt(after, knownThen)
  return useMemo(() => {
    if (before >= after) return { state: 'order' }
    if (!knownThen)
      return {
        state: 'here',
        before: { snapshot, day: before },
        after: { snapshot, day: after },
      }
    if (first.isError || second.isError) return { state: 'no-map' }
    if (first.data === undefined || second.data === undefined) return { state: 'coming' }
    return {
      state: 'here',
      before: { snapshot: first.data, day: before },
      after: { snapshot: second.data, day: after },
    }
  }, [before, after, knownThen, snapshot, first, second])
}

const useKnownAt = (day: string, enabled: boolean) => {
  const { id, revision } = useSnapshot()
  return useQuery({
    // What was known at the end of a day may still grow while it is that day.
    queryKey: ['known-at', id, day, revision],
    queryFn: async () => valueOf(await client.snapshotKnownAt(id, day)),
    enabled,
    placeholderData: keepPreviousData,
    gcTime: 0,
    structuralSharing: false,
    retry: false,
  })
}
