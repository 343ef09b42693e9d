import type { Core, NodeSingular } from 'cytoscape'
import { labelBox } from './actor-box.ts'
import { setMark } from './mark.ts'
import { fontAt, namesWithRoom, writtenAt } from './names.ts'

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
  const font = fontAt(core.zoom())
  const nodes = byImportance(core)
  const boxes = nodes.map((node) => labelBox(node, font))
  const room = namesWithRoom(boxes, font)
  core.batch(() => {
    for (const [at, node] of nodes.entries()) {
      if (node.data('font') !== font) node.data(writtenAt(font))
      setMark(node, 'quiet', room[at] !== true)
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
