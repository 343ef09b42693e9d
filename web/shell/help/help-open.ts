import { create } from 'zustand'

/** Whether the help is before the page; it can be asked for from anywhere. */
export const useHelpOpen = create<{ readonly open: boolean }>(() => ({ open: false }))

export const openHelp = (): void => useHelpOpen.setState({ open: true })

export const closeHelp = (): void => useHelpOpen.setState({ open: false })
