import { onDemand } from '../../ui/on-demand.ts'

/** The tour, once a page: begun from the first screen, from the help or by search. */
export const { useIsOpen: useTourOpen, open: openTour, close: closeTour } = onDemand()
