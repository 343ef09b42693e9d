import cytoscape from 'cytoscape'
import type { Core } from 'cytoscape'
import layers from 'cytoscape-layers'

import { largeFrom, markLarge } from './large.ts'
import { dragLightly } from './light-drag.ts'
import { lookNearby } from './look-nearby.ts'
import { zooms } from './whole-view.ts'

cytoscape.use(layers)

/** An empty picture in an element of the page. Whoever makes it destroys it. */
export const createPicture = (host: HTMLElement, actors: number): Core => {
  const core = cytoscape({
    container: host,
    minZoom: zooms.least,
    maxZoom: zooms.most,
    boxSelectionEnabled: true,
    selectionType: 'single',
    motionBlur: false,
    layout: { name: 'preset' },
  })
  if (actors >= largeFrom) markLarge(core)
  lookNearby(core)
  dragLightly(core)
  return core
}

/**
 * Cytoscape writes a style element into the page unless one with this id is there. A strict content
 * policy refuses that element; the picture's own frame carries the id, so none is written.
 */
export const cytoscapeStyleId = '__________cytoscape_stylesheet'
