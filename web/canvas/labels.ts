import type { Core, NodeSingular } from 'cytoscape'
import { labelBox } from './actor-box.ts'
import { setMark } from './mark.ts'
import { fontAt, namesWithRoom, writtenAt } from './names.ts'

/** While the picture moves its names move with it; they are laid out anew when it rests. */
const settleMs = 90

const moves = 'position dragfree'
/** `class`: an open card lights some and fades the others. */
const choices = 'select unselect class'

/**
 * Keeps names readable at every distance: where there is no room for all, the actors with fewer lines
 * give way. A full name is always one hover or one focus away. Gives back how to stop.
 */
export const keepLabelsReadable = (core: Core): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  /** Or going on: what it changes itself asks for nothing more. */
  let asked = false
  const arrange = (): void => {
    clearTimeout(waiting)
    asked = true
    try {
      arrangeLabels(core)
    } finally {
      asked = false
    }
  }
  const settle = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(arrange, settleMs)
  }
  // Before the choice itself is drawn: a large picture takes its time, and is drawn once for both.
  const tidy = (): void => {
    if (asked) return
    asked = true
    queueMicrotask(() => {
      if (!stopped && !core.destroyed()) arrange()
    })
  }
  core.on('zoom add remove', settle)
  core.on(moves, 'node', settle)
  core.on(choices, 'node', tidy)
  arrange()
  return () => {
    stopped = true
    clearTimeout(waiting)
    if (core.destroyed()) return
    core.off('zoom add remove', settle)
    core.off(moves, 'node', settle)
    core.off(choices, 'node', tidy)
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
