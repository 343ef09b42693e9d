import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Supposing } from '../../graph/analysis/what-if.ts'

/** Nothing taken out and nothing planned. */
const nothing: Supposing = { without: [], planned: [] }

const store = createStore<Supposing>()(() => nothing)

/** What somebody supposes of the map (*what if*). It is looked at, never written. */
export const useSupposing = (): Supposing => useStore(store)

export const suppose = (patch: Partial<Supposing>): void => store.setState(patch)

export const supposeNothing = (): void => store.setState(nothing)

export const supposesAnything = ({ without, planned }: Supposing): boolean =>
  without.length + planned.length > 0
