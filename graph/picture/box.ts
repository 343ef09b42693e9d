import { labelTop } from './shape.ts'
import type { Extent } from './shape.ts'

/** An actor's shape and label at a place. */
export type Placed = Extent & { readonly x: number; readonly y: number }

/** What stays free around every shape and label. */
export const gap = { x: 8, y: 7 } as const

/** How far a foreign line stays from a shape. */
export const lineGap = 6

/** How deep the shapes and labels of two actors lie over one another; 0: they do not. */
export const overlapOf = (a: Placed, b: Placed): number => {
  const dx = Math.abs(a.x - b.x)
  const dy = b.y - a.y
  if (dx > 2 * reach || Math.abs(dy) > 2 * reach) return 0
  return (
    depth(dx, a.shape + b.shape, dy - b.shape, dy + b.shape, -a.shape, a.shape) +
    depth(
      dx,
      growth * (a.labelHalf + b.labelHalf),
      dy + labelTop,
      dy + grown(b),
      labelTop,
      grown(a),
    ) +
    depth(dx, a.shape + b.labelHalf, dy + labelTop, dy + b.labelBottom, -a.shape, a.shape) +
    depth(dx, a.labelHalf + b.shape, dy - b.shape, dy + b.shape, labelTop, a.labelBottom)
  )
}

/** Names keep their size on the screen when a whole map is shown, so they take more of the picture. */
const growth = 1.15

const grown = ({ labelBottom }: Placed): number => labelTop + growth * (labelBottom - labelTop)

/** No shape or label reaches further from the middle of its shape. */
export const reach = 105

const depth = (
  dx: number,
  halves: number,
  top: number,
  bottom: number,
  otherTop: number,
  otherBottom: number,
): number => {
  const wide = halves + gap.x - dx
  if (wide <= 0) return 0
  const high = Math.min(bottom, otherBottom) - Math.max(top, otherTop) + gap.y
  return high <= 0 ? 0 : Math.min(wide, high)
}
