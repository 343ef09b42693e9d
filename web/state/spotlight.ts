import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Finding } from '../../graph/analysis/findings/finding.ts'

/** The finding whose card is open, and the one under the pointer or the focus. */
type Spotlight = { readonly finding: Finding | null; readonly hovered: Finding | null }

const store = createStore<Spotlight>()(() => ({ finding: null, hovered: null }))

/** What the picture lights up. Cards write it, the canvas reads it. */
export const useSpotlight = <T>(select: (spotlight: Spotlight) => T): T => useStore(store, select)

export const setSpotlight = (finding: Finding | null): void => store.setState({ finding })

export const setHovered = (hovered: Finding | null): void => store.setState({ hovered })
