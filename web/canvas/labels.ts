import type { Core, NodeSingular } from 'cytoscape'
import { fontSize } from '../../graph/picture/label.ts'
import { labelBox } from './actor-box.ts'
import type { Box } from './bend.ts'

/** No name is smaller than this on the screen, in pixels; far away fewer names are shown instead. */
const smallest = 12
/** Names grow with the picture only so far. */
const largest = 42
/** A step of the font, so that a little zooming does not rewrite every name. */
const step = 1.12
/** While the picture moves its names move with it; they are laid out anew when it rests. */
const settleMs = 90

/**
 * Keeps names readable at every distance: where there is no room for all, the actors with fewer lines
 * give way. A full name is always one hover or one focus away. Gives back how to stop.
 */
export const keepLabelsReadable = (core: Core): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const tidy = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => arrangeLabels(core), settleMs)
  }
  core.on('zoom add remove', tidy)
  // `class`: an open card lights some and fades the others.
  core.on('position dragfree select unselect class', 'node', tidy)
  arrangeLabels(core)
  return () => {
    clearTimeout(waiting)
    if (core.destroyed()) return
    core.off('zoom add remove', tidy)
    core.off('position dragfree select unselect class', 'node', tidy)
  }
}

const arrangeLabels = (core: Core): void => {
  const wanted = Math.min(Math.max(fontSize, smallest / core.zoom()), largest)
  const font = fontSize * step ** Math.round(Math.log(wanted / fontSize) / Math.log(step))
  const taken = new Map<string, Box[]>()
  const cell = 200 * (font / fontSize)
  core.batch(() => {
    for (const node of byImportance(core)) {
      if (node.data('font') !== font) node.data('font', font)
      const box = labelBox(node, font)
      const free = cellsOf(box, cell).every((key) =>
        (taken.get(key) ?? []).every((other) => apart(box, other)),
      )
      node.toggleClass('quiet', !free)
      if (free)
        for (const key of cellsOf(box, cell)) taken.set(key, [...(taken.get(key) ?? []), box])
    }
  })
}

const byImportance = (core: Core): readonly NodeSingular[] =>
  core
    .nodes()
    .toArray()
    .toSorted(
      (a, b) =>
        Number(standsOut(b)) - Number(standsOut(a)) ||
        Number(a.hasClass('far')) - Number(b.hasClass('far')) ||
        Number(b.data('lines')) - Number(a.data('lines')) ||
        (a.id() < b.id() ? -1 : 1),
    )

const standsOut = (node: NodeSingular): boolean => node.selected() || node.hasClass('lit')

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
