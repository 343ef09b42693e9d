import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { Gift } from '../../../graph/format/gift.ts'

const store = createStore<Gift | null>()(() => null)

/** The map that somebody gave and that is here already, while it is looked at; null: none. */
export const useGift = (): Gift | null => useStore(store)

export const setGift = (gift: Gift | null): void => store.setState(gift, true)
