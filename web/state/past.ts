import { createContext, useContext } from 'react'
import type { Commit } from '../../graph/change/commit.ts'
import type { Revision } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/** A moment of the map that the screens look back at. */
export type Past = {
  readonly revision: Revision
  /** What was done last then. */
  readonly commit?: Commit
  /** The map as it was; until it is there the screens show the map as it is. */
  readonly snapshot?: Snapshot
  /** On its way, there, not to be had for now, or nothing that ever was. */
  readonly state: 'coming' | 'here' | 'away' | 'unknown'
  readonly retry: () => void
}

export const PastContext = createContext<Past | null>(null)

/** The moment that the screens look back at; null: they show the map as it is. Looking back, nobody edits. */
export const usePast = (): Past | null => useContext(PastContext)
