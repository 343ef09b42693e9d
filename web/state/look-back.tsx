import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useStore } from 'zustand'
import type { MapId, Revision } from '../../graph/model/ids.ts'
import { valueOf } from '../api/answer.ts'
import { client } from '../api/client-here.ts'
import { PastContext } from './past.ts'
import { useDocument, useOpenDocument } from './use-document.tsx'
import { useView } from './view.ts'

/**
 * Shows everything below the map as it was at the revision of the address, if that names one. It is asked
 * of the server: what may not be shown of the past any more is known there.
 */
export const LookBack = ({ children }: { children: ReactNode }): ReactNode => {
  const { revision } = useView()
  const { core } = useOpenDocument()
  const map = useDocument((state) => state.map)
  const log = useStore(core, ({ saved }) => saved.log)
  const commit = revision === null ? undefined : log[revision - 1]
  const { data, isError, refetch } = usePastSnapshot(
    map,
    commit === undefined ? undefined : commit.revision,
  )
  const past = useMemo(() => {
    if (revision === null) return null
    const retry = (): void => void refetch()
    if (commit === undefined) return { revision, state: 'unknown', retry } as const
    if (data === undefined)
      return { revision, commit, state: isError ? 'away' : 'coming', retry } as const
    const state = data.revision === revision ? 'here' : 'coming'
    return { revision, commit, snapshot: data, state, retry } as const
  }, [revision, commit, data, isError, refetch])
  return <PastContext value={past}>{children}</PastContext>
}

const usePastSnapshot = (map: MapId, revision: Revision | undefined) =>
  useQuery({
    queryKey: ['past', map, revision],
    queryFn: async () => valueOf(await client.snapshot(map, revision)),
    enabled: revision !== undefined,
    // From one moment to the next without the present in between.
    placeholderData: keepPreviousData,
    // What was is so for ever, but whether it may be shown is not: nothing is kept.
    staleTime: Infinity,
    gcTime: 0,
    structuralSharing: false,
    retry: false,
  })
