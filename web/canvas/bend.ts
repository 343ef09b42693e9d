import { lineHeight, textWidth } from '../../graph/picture/label.ts'

export type Point = { readonly x: number; readonly y: number }
export type Box = {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** The widest that a reason stands on its line before it breaks. */
export const reasonWidth = 210
const paper = 9

const bends = [50, -50, 110, -110, 180, -180, 270, -270]

/**
 * How far, and to which side, a possible line bends so that its reason, written on its middle, hides
 * nobody: the control point's distance from the straight line, in picture units.
 */
export const bendOf = (a: Point, b: Point, reason: string, taken: readonly Box[]): number => {
  let best = bends[0] ?? 0
  let least = Number.POSITIVE_INFINITY
  for (const bend of bends) {
    const box = reasonBox(a, b, bend, reason)
    const hidden = taken.reduce((sum, other) => sum + overlap(box, other), 0)
    const cost = hidden + Math.abs(bend) * 0.4
    if (cost < least) [best, least] = [bend, cost]
  }
  return best
}

/** The paper with the reason, on the middle of a line that bends so far. */
export const reasonBox = (a: Point, b: Point, bend: number, reason: string): Box => {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const x = (a.x + b.x) / 2 - ((b.y - a.y) / length) * (bend / 2)
  const y = (a.y + b.y) / 2 + ((b.x - a.x) / length) * (bend / 2)
  // Bold letters are a little wider.
  const width = textWidth(reason) * 1.08
  const lines = Math.ceil(width / reasonWidth)
  const half = { x: Math.min(width, reasonWidth) / 2 + paper, y: (lines * lineHeight) / 2 + paper }
  return { x1: x - half.x, y1: y - half.y, x2: x + half.x, y2: y + half.y }
}

/** The area in which two boxes lie over one another. */
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)) *
  Math.max(0, Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1))
