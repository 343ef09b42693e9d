import type { Core } from 'cytoscape'

const restMs = 50

/**
 * Over a large picture what lies under the pointer is looked for when the pointer rests, not at each step on its way: among
 * 5,000 actors and 15,000 lines every look costs some frames. Gives back how to stop.
 */
export const lookAtRest = (core: Core): (() => void) => {
  const frame = core.container()
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** The last move that nobody was told of yet. */
  let held: { readonly target: Node; readonly event: MouseEvent } | undefined
  const forget = (): void => {
    clearTimeout(waiting)
    held = undefined
  }
  const tell = (): void => {
    const move = held
    forget()
    move?.target.dispatchEvent(new MouseEvent('mousemove', move.event))
  }
  const passed = (event: MouseEvent): void => {
    // What this sends on itself is not held again.
    if (!event.isTrusted) return
    forget()
    const { target } = event
    if (event.buttons !== 0) return
    if (!(target instanceof Node) || frame?.contains(target) !== true) return
    event.stopImmediatePropagation()
    held = { target, event }
    waiting = setTimeout(tell, restMs)
  }
  globalThis.addEventListener('mousemove', passed, true)
  // Whoever takes hold or turns the wheel is no longer looking; whoever leaves is told of at once, or would stay there.
  for (const begun of ['mousedown', 'wheel']) frame?.addEventListener(begun, forget, true)
  frame?.addEventListener('mouseleave', tell)
  return () => {
    forget()
    globalThis.removeEventListener('mousemove', passed, true)
    for (const begun of ['mousedown', 'wheel']) frame?.removeEventListener(begun, forget, true)
    frame?.removeEventListener('mouseleave', tell)
  }
}
