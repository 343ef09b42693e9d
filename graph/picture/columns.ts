import type { Position } from '../model/element.ts'
import { compareIds } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { byKind } from './by-kind.ts'
import { freed } from './freed.ts'
import { sceneOf } from './scene.ts'
import type { Spot } from './scene.ts'

/** Between two columns, two halves of one, and two rows, in picture units. */
const columnWidth = 420
const halfWidth = 130
const rowHeight = 92

/** A column that is longer than this goes on beside itself. */
const longest = 14

/** Each sweep lays every column by those beside it; after a few nothing changes much. */
const sweeps = 6

/**
 * A column for each kind of actor, from residents to organisations; within a column everybody stands near
 * the height of whom they work with (barycentre method, Sugiyama et al., doi:10.1109/TSMC.1981.4308636).
 * Nothing lies over anything else. The same map gives the same places. Cost O(n log n + m) a sweep.
 */
export const columns = (snapshot: Snapshot): { readonly [id: string]: Position } => {
  const { spots } = sceneOf(snapshot)
  const groups = byKind(snapshot, spots)
  for (const group of groups) lay(group)
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const group of groups)
      lay(group.toSorted((a, b) => height(a) - height(b) || compareIds(a.id, b.id)))
  let x = 0
  for (const group of groups) {
    const halves = Math.ceil(group.length / longest)
    for (const spot of group) spot.x += x
    x += columnWidth + (halves - 1) * halfWidth
  }
  return Object.fromEntries(
    freed(spots).map(({ id, x: at, y }): [string, Position] => [id, [at, y]]),
  )
}

/** Rows of as many as the column has halves, around its middle. */
const lay = (group: readonly Spot[]): void => {
  const halves = Math.ceil(group.length / longest)
  const rows = Math.ceil(group.length / halves)
  for (const [nth, spot] of group.entries()) {
    spot.x = (nth % halves) * halfWidth
    spot.y = (Math.floor(nth / halves) - (rows - 1) / 2) * rowHeight
  }
}

/** The middle of the heights of whom somebody works with; who works with nobody stays. */
const height = (spot: Spot): number => {
  const heights = spot.ties.map(({ a, b }) => (a === spot ? b : a).y)
  if (heights.length === 0) return spot.y
  return heights.reduce((sum, each) => sum + each, 0) / heights.length
}
