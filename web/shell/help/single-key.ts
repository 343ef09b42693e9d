import { create } from 'zustand'
import { kept } from '../../ui/kept.ts'

const key = 'vonk.single-key'

/** Whether a key without Ctrl does something outside a field (WCAG 2.2, 2.1.4: it can be switched off). */
export const useSingleKey = create<{ readonly on: boolean }>(() => ({
  on: kept.read(key) !== 'off',
}))

export const setSingleKey = (on: boolean): void => {
  kept.write(key, on ? null : 'off')
  useSingleKey.setState({ on })
}
