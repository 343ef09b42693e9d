import { fontSize } from '../../graph/picture/label.ts'
import type { Box } from './bend.ts'

/** No name is smaller than this on the screen, in pixels; far away fewer names are shown instead. */
const smallest = 12
/** A step of the font, so that a little zooming does not rewrite every name. */
const step = 1.12

/** How large names are written, in the picture's units, when it is drawn so large. */
export const fontAt = (zoom: number): number => {
  const wanted = Math.max(fontSize, smallest / zoom)
  return fontSize * step ** Math.round(Math.log(wanted / fontSize) / Math.log(step))
}

/** How a name is written, as the picture's own data: its size, and how far it is cut free of lines. */
export const writtenAt = (font: number): { readonly font: number; readonly halo: number } => ({
  font,
  halo: font / 5,
})

/**
 * Which names there is room for, by the box of each, the most important first: whoever comes later and would
 * lie over another gives way. Cost: about the number of names.
 */
export const namesWithRoom = (boxes: readonly Box[], font: number): readonly boolean[] => {
  const cell = 200 * (font / fontSize)
  const taken = new Map<string, Box[]>()
  return boxes.map((box) => {
    const cells = cellsOf(box, cell)
    const free = cells.every((key) => (taken.get(key) ?? []).every((other) => apart(box, other)))
    if (!free) return false
    for (const key of cells) {
      const there = taken.get(key)
      if (there === undefined) taken.set(key, [box])
      else there.push(box)
    }
    return true
  })
}

/** A hair's breadth of overlap is not worth a name. */
const hair = 4

const apart = (a: Box, b: Box): boolean =>
  a.x2 - hair <= b.x1 || b.x2 - hair <= a.x1 || a.y2 - hair <= b.y1 || b.y2 - hair <= a.y1

const cellsOf = (box: Box, size: number): readonly string[] => {
  const keys: string[] = []
  for (let column = Math.floor(box.x1 / size); column <= Math.floor(box.x2 / size); column += 1)
    for (let row = Math.floor(box.y1 / size); row <= Math.floor(box.y2 / size); row += 1)
      keys.push(`${column} ${row}`)
  return keys
}
