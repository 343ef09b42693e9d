import type { Core } from 'cytoscape'

/** From this many actors on, a moving picture is drawn as one image: zooming stays fluent. */
export const largeFrom = 400

const largeOnes = new WeakSet<Core>()

export const isLarge = (core: Core): boolean => largeOnes.has(core)

/** Once, when a picture of that many is made. */
export const markLarge = (core: Core): void => void largeOnes.add(core)
