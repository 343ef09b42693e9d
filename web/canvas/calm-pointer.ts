import type { Core } from 'cytoscape'

const restMs = 50

/**
 * Over a large picture what lies under the pointer is looked for when the pointer rests, not at each step on its way: among
 * 5,000 actors and 15,000 lines every look costs some frames. Gives back how to stop.
 */
export const lookAtRest = (core: Core): (() => void) => {
  const frame = core.container()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const passed = (event: MouseEvent): void => {
    clearTimeout(waiting)
    const { target } = event
    // What this sends on itself is not held again.
    if (!event.isTrusted || event.buttons !== 0) return
    if (!(target instanceof Node) || frame?.contains(target) !== true) return
    event.stopImmediatePropagation()
    waiting = setTimeout(() => target.dispatchEvent(new MouseEvent('mousemove', event)), restMs)
  }
  // Whoever takes hold or turns the wheel is no longer looking.
  const forget = (): void => clearTimeout(waiting)
  globalThis.addEventListener('mousemove', passed, true)
  for (const begun of ['mousedown', 'wheel']) frame?.addEventListener(begun, forget, true)
  return () => {
    forget()
    globalThis.removeEventListener('mousemove', passed, true)
    for (const begun of ['mousedown', 'wheel']) frame?.removeEventListener(begun, forget, true)
  }
}
