import type { Core, EventObject, EventObjectNode, SingularElementReturnValue } from 'cytoscape'
import type { Position } from '../../graph/model/element.ts'
import { isId } from '../../graph/model/ids.ts'
import type { Id } from '../../graph/model/ids.ts'

/** What a person does on the picture with mouse, pen or finger. */
export type Gestures = {
  /** The actors and lines that are chosen now. */
  readonly select: (ids: readonly Id[]) => void
  /** Once a drag, with everybody who was dragged. */
  readonly move: (positions: { readonly [id: string]: Position }) => void
  readonly open: (id: Id) => void
  /** What is under the pointer: an actor, a line, or somebody who is not there yet. */
  readonly hover: (id: string | null) => void
}

/** Listens to the picture; gives back how to stop. */
export const listen = (core: Core, gestures: Gestures): (() => void) => {
  const dragged = new Map<Id, Position>()
  let choosing = false

  // One tap unselects some and selects others, each with its own event: they are told as one.
  const chosen = (): void => {
    if (choosing) return
    choosing = true
    queueMicrotask(() => {
      choosing = false
      if (!core.destroyed()) gestures.select(idsOf(core))
    })
  }
  const emptied = (event: EventObject): void => {
    if (event.target === core) gestures.select([])
  }
  const freed = (event: EventObjectNode): void => {
    const id = idOf(event)
    if (id === null) return
    const { x, y } = event.target.position()
    if (dragged.size === 0)
      queueMicrotask(() => {
        gestures.move(Object.fromEntries(dragged))
        dragged.clear()
      })
    dragged.set(id, [Math.round(x), Math.round(y)])
  }
  const opened = (event: EventObject): void => {
    const id = idOf(event)
    if (id !== null) gestures.open(id)
  }
  const entered = (event: EventObject): void => gestures.hover(nameIn(event))
  const left = (): void => gestures.hover(null)
  // Cytoscape tells nobody that the pointer went off the picture while it was at somebody.
  const frame = core.container()
  const gone = ({ relatedTarget }: MouseEvent): void => {
    const isNear = relatedTarget instanceof Node && frame?.parentElement?.contains(relatedTarget)
    if (isNear !== true) left()
  }

  core.on('select unselect', 'node, edge', chosen)
  core.on('tap', emptied)
  core.on('dragfree', 'node', freed)
  core.on('dbltap', 'node, edge', opened)
  core.on('mouseover', 'node, edge', entered)
  core.on('mouseout', 'node, edge', left)
  frame?.addEventListener('mouseleave', gone)
  return () => {
    frame?.removeEventListener('mouseleave', gone)
    core.off('select unselect', 'node, edge', chosen)
    core.off('tap', emptied)
    core.off('dragfree', 'node', freed)
    core.off('dbltap', 'node, edge', opened)
    core.off('mouseover', 'node, edge', entered)
    core.off('mouseout', 'node, edge', left)
  }
}

const idOf = (event: EventObject): Id | null => {
  const id = nameIn(event)
  return isId(id) ? id : null
}

/** The id on the picture of what an event is about; null: of nothing. */
const nameIn = (event: EventObject): string | null => {
  // Cytoscape's own types leave the target open.
  const target = event.target as Core | SingularElementReturnValue
  return target === event.cy ? null : (target as SingularElementReturnValue).id()
}

const idsOf = (core: Core): readonly Id[] =>
  core
    .$(':selected')
    .map((element) => element.id())
    .filter(isId)
