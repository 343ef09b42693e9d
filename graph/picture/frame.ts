import { gap } from './box.ts'
import type { Spot } from './scene.ts'
import { labelTop } from './shape.ts'

/** The room that a picture may fill, around its middle at 0, 0. */
export type Frame = { readonly width: number; readonly height: number }

/** Width to height of the place on the screen where a map is shown. */
export const aspect = 1.35

/** How much of the room shapes and names cover; the rest is for lines and for the eye. */
const cover = 0.55

export const frameFor = (spots: readonly Spot[]): Frame => {
  let area = 0
  for (const { shape, labelHalf, labelBottom } of spots)
    area += (2 * Math.max(shape, labelHalf) + gap.x) * (shape + labelBottom + gap.y)
  const height = Math.sqrt(area / cover / aspect)
  return { width: Math.max(height * aspect, 200), height: Math.max(height, 160) }
}

/** Puts somebody within the frame, at the place nearest to where it stands. */
export const keepWithin = ({ width, height }: Frame, spot: Spot): void => {
  const side = width / 2 - Math.max(spot.shape, spot.labelHalf)
  const bottom = height / 2 - Math.max(spot.labelBottom, labelTop)
  spot.x = between(spot.x, -side, side)
  spot.y = between(spot.y, -height / 2 + spot.shape, bottom)
}

const between = (value: number, least: number, most: number): number =>
  Math.max(Math.min(value, most), least)

/** Shrinks or stretches a picture into a frame. */
export const fitInto = (frame: Frame, spots: readonly Spot[]): void => {
  const xs = spots.map(({ x }) => x)
  const ys = spots.map(({ y }) => y)
  const [left, right] = endsOf(xs)
  const [top, bottom] = endsOf(ys)
  for (const spot of spots) {
    spot.x = ((spot.x - (left + right) / 2) / Math.max(right - left, 1)) * frame.width
    spot.y = ((spot.y - (top + bottom) / 2) / Math.max(bottom - top, 1)) * frame.height
    keepWithin(frame, spot)
  }
}

const endsOf = (values: readonly number[]): readonly [number, number] => [
  values.reduce((a, b) => Math.min(a, b), 0),
  values.reduce((a, b) => Math.max(a, b), 0),
]
