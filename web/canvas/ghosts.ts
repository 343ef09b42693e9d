import type { Core } from 'cytoscape'
import { fontSize } from '../../graph/picture/label.ts'
import { writtenAt } from './names.ts'
import { fit, isFitted } from './camera.ts'
import { setMark } from './mark.ts'
import type { GhostMark } from './ghost-mark.ts'

/** Makes the picture show just these ghosts: nobody can drag them or select them as actors. */
export const syncGhosts = (
  core: Core,
  ghosts: readonly GhostMark[],
  chosen: string | null,
): void => {
  const whole = isFitted(core)
  core.batch(() => {
    const wanted = new Map(ghosts.map((ghost) => [ghost.id, ghost]))
    core
      .nodes('.ghost')
      .filter((node) => !wanted.has(node.id()))
      .remove()
    for (const { id, name, label, position } of ghosts) {
      const [x, y] = position
      const node = core.getElementById(id)
      if (node.nonempty()) {
        if (node.data('label') !== label) node.data({ name, label })
        continue
      }
      core.add({
        group: 'nodes',
        data: { id, name, label, lines: 0, asked: true, ...writtenAt(fontSize) },
        position: { x, y },
        classes: 'ghost',
        selectable: false,
        grabbable: false,
      })
    }
    for (const node of core.nodes('.ghost')) setMark(node, 'chosen', node.id() === chosen)
  })
  // Who saw everything sees everything.
  if (whole) fit(core, true)
}

/** Tells which ghost was tapped; gives back how to stop. */
export const listenToGhosts = (core: Core, tapped: (id: string) => void): (() => void) => {
  const heard = (event: { target: { id(): string } }): void => tapped(event.target.id())
  core.on('tap', 'node.ghost', heard)
  return () => void core.off('tap', 'node.ghost', heard)
}
