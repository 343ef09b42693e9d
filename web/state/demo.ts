import { useCallback } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { asMapId } from '../../graph/model/ids.ts'
import { kept } from '../ui/kept.ts'
import { useDocument } from './use-document.tsx'

/** The invented example that comes with Vonk. */
export const demoMap = asMapId('VLH')

const key = 'vonk.demo'

/** A question that is on screen, and what waits for its answer. */
type Question = { readonly answer: (here: boolean) => void }

const store = createStore<{ readonly question: Question | null }>()(() => ({ question: null }))

export const useDemoQuestion = (): Question | null => useStore(store, (state) => state.question)

/**
 * Asks, before the first thing that somebody types into the example, whether it should go there. True:
 * go on, here; false: not here, a map of one's own is being made. Elsewhere it is true without a question.
 */
export const useDemoGuard = (): (() => Promise<boolean>) => {
  const map = useDocument((state) => state.map)
  return useCallback(async () => {
    if (map !== demoMap || kept.read(key) === 'here') return true
    return new Promise<boolean>((resolve) => {
      const answer = (here: boolean): void => {
        store.setState({ question: null })
        if (here) kept.write(key, 'here')
        resolve(here)
      }
      store.setState({ question: { answer } })
    })
  }, [map])
}
