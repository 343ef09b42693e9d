import cytoscape from 'cytoscape'
import type { Core } from 'cytoscape'
import layers from 'cytoscape-layers'

import { lookNearby } from './look-nearby.ts'
import { zooms } from './whole-view.ts'

/** From this many actors on, a moving picture is drawn as one image: zooming stays fluent. */
export const largeFrom = 400

const largeOnes = new WeakSet<Core>()

export const isLarge = (core: Core): boolean => largeOnes.has(core)

cytoscape.use(layers)

/** An empty picture in an element of the page. Whoever makes it destroys it. */
export const createPicture = (host: HTMLElement, actors: number): Core => {
  const large = actors >= largeFrom
  const core = cytoscape({
    container: host,
    minZoom: zooms.least,
    maxZoom: zooms.most,
    boxSelectionEnabled: true,
    selectionType: 'single',
    hideEdgesOnViewport: large,
    motionBlur: false,
    layout: { name: 'preset' },
  })
  if (large) largeOnes.add(core)
  lookNearby(core)
  return core
}

/**
 * Cytoscape writes a style element into the page unless one with this id is there. A strict content
 * policy refuses that element; the picture's own frame carries the id, so none is written.
 */
export const cytoscapeStyleId = '__________cytoscape_stylesheet'
