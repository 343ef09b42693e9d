import type { Core } from 'cytoscape'
import { rendererOf } from './renderer.ts'
import type { Drawn } from './renderer.ts'

/** More than half the largest shape, and than an arrow. */
const shapeReach = 60
/** In pixels of the screen: more than a finger misses by. */
const fingerReach = 24

/**
 * Has Cytoscape look closely only at what is near the pointer: each look goes by everything there is, and among 5,000
 * actors and 15,000 lines it cost some frames at each press and wherever the pointer rests.
 */
export const lookNearby = (core: Core): void => {
  const renderer = rendererOf(core)
  const { getCachedZSortedEles: all, findNearestElements: find } = renderer
  renderer.findNearestElements = (x, y, interactive, touch) => {
    const reach = shapeReach + fingerReach / core.zoom()
    const near = all.call(renderer).interactive.filter((each) => mayTouch(each, x, y, reach))
    const sorted = Object.assign(near, { interactive: near })
    renderer.getCachedZSortedEles = () => sorted
    try {
      return find.call(renderer, x, y, interactive, touch)
    } finally {
      renderer.getCachedZSortedEles = all
    }
  }
}

/** A line lies among the points by which it bends; of one that was not drawn yet nobody knows. */
const mayTouch = (each: Drawn, x: number, y: number, reach: number): boolean => {
  // oxlint-disable-next-line no-underscore-dangle -- what Cytoscape calls it; asking each line for its box costs what is saved here
  const { position, rscratch } = each._private
  if (each.isNode()) return Math.abs(position.x - x) < reach && Math.abs(position.y - y) < reach
  const points = rscratch.allpts
  if (points === undefined) return true
  let [left, right, above, below] = [false, false, false, false]
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [px, py] = [points[at] ?? x, points[at + 1] ?? y]
    left ||= px < x + reach
    right ||= px > x - reach
    above ||= py < y + reach
    below ||= py > y - reach
  }
  return left && right && above && below
}
