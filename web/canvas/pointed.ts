import type { Core, NodeSingular } from 'cytoscape'

/**
 * By picture: whom the pointer is at. Not among the picture's own data: whatever Cytoscape is told of a picture as a whole
 * makes it work out the style of every element again.
 */
const pointedAt = new WeakMap<Core, string>()

/** Whom the pointer is at: only the ornaments follow, the picture is not drawn anew for it. */
export const pointAt = (core: Core, id: string | null): void => {
  if (id === null) pointedAt.delete(core)
  else pointedAt.set(core, id)
  core.emit('pointed')
}

export const isPointedAt = (node: NodeSingular): boolean => pointedAt.get(node.cy()) === node.id()
