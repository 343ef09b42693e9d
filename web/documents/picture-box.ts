import type { Marks } from '../canvas/marks.ts'
import { lineHeight, textWidth } from '../../graph/picture/label.ts'
import { labelTop } from '../../graph/picture/shape.ts'

export type PictureBox = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const margin = 28

/** What the actors and their names take up; a small empty square where there is nobody. */
export const boxOf = ({ actors }: Marks): PictureBox => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { position, label } of actors) {
    const [x, y] = position
    const lines = label.split('\n')
    const half = Math.max(24, ...lines.map((line) => textWidth(line) / 2))
    left = Math.min(left, x - half)
    right = Math.max(right, x + half)
    top = Math.min(top, y - 26)
    bottom = Math.max(bottom, y + labelTop + lines.length * lineHeight)
  }
  if (actors.length === 0) return { x: 0, y: 0, width: 200, height: 200 }
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  }
}
