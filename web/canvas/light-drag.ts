import type { Core } from 'cytoscape'
import { rendererOf } from './renderer.ts'

/**
 * While somebody drags an actor only that one and its lines are drawn: they lie on a sheet of their own. Cytoscape would
 * draw all others at each step as well, for no more than that a box around the dragged one was worked out again.
 */
export const dragLightly = (core: Core): void => {
  const renderer = rendererOf(core)
  const { notify } = renderer
  renderer.notify = (event, elements) => {
    if (event === 'bounds' && renderer.hoverData.draggingEles === true) return
    notify.call(renderer, event, elements)
  }
}
