import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { kept } from './kept.ts'

const key = 'vonk.contrast'

/** What was chosen here before, else what the computer asks of every page. */
const firstContrast = (): boolean => {
  const before = kept.read(key)
  return before === null ? matchMedia('(prefers-contrast: more)').matches : before === 'more'
}

const store = createStore<boolean>()(() => firstContrast())

const show = (more: boolean): void => {
  document.documentElement.dataset['contrast'] = more ? 'more' : 'usual'
}

/** Before the first picture, so that nobody sees the other colours first. */
export const startContrast = (): void => {
  show(store.getState())
  store.subscribe(show)
}

/** Whether all that is drawn has high contrast. */
export const useContrast = (): boolean => useStore(store)

/** High contrast from now on or not, also at the next visit. */
export const setContrast = (more: boolean): void => {
  kept.write(key, more ? 'more' : 'usual')
  store.setState(more, true)
}
