import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Supposing } from '../../graph/analysis/what-if.ts'
import type { Id } from '../../graph/model/ids.ts'

/** Nothing taken out and nothing planned. */
const nothing: Supposing = { without: [], planned: [] }

const store = createStore<Supposing>()(() => nothing)

/** What somebody supposes of the map (*what if*). It is looked at, never written. */
export const useSupposing = (): Supposing => useStore(store)

export const suppose = (patch: Partial<Supposing>): void => store.setState(patch)

export const supposeNothing = (): void => store.setState(nothing)

/** Takes somebody out, or puts them back. */
export const toggleWithout = (id: Id): void =>
  store.setState(({ without }) => ({
    without: without.includes(id) ? without.filter((other) => other !== id) : [...without, id],
  }))

export const supposesAnything = ({ without, planned }: Supposing): boolean =>
  without.length + planned.length > 0
