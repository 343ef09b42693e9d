/** The parts of the screen that the tour shows, in its order. */
export const stops = ['map', 'entry', 'cards', 'views', 'undo'] as const

export type Stop = (typeof stops)[number]

/** What such a part carries, so that the tour finds it. */
export const tourStop = (stop: Stop): { readonly 'data-tour': string } => ({ 'data-tour': stop })

/** Whether there is anything to be shown around in: only where a map is open. */
export const hasStops = (): boolean => document.querySelector('[data-tour]') !== null

/** That part, where it is to be seen. */
export const elementOf = (stop: Stop): HTMLElement | null => {
  const element = document.querySelector<HTMLElement>(`[data-tour="${stop}"]`)
  return element !== null && element.offsetParent !== null ? element : null
}
