import { onDemand } from '../../ui/on-demand.ts'

/** Whether the help is before the page; it can be asked for from anywhere. */
export const { useIsOpen: useHelpOpen, open: openHelp, close: closeHelp } = onDemand()
