import type { CollectionReturnValue, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape'

/**
 * Gives an element a class or takes it away, where that changes anything. Cytoscape takes every such call for a
 * change: it would work out its style anew, draw the picture again, and tell whoever listens.
 */
export const setMark = (element: NodeSingular | EdgeSingular, name: string, on: boolean): void => {
  if (element.hasClass(name) !== on) element.toggleClass(name, on)
}

/** Makes `marked` the only ones among `all` that have the class. */
export const markOnly = (
  all: CollectionReturnValue | NodeCollection,
  marked: CollectionReturnValue | NodeCollection,
  name: string,
): void => {
  all.filter(`.${name}`).not(marked).removeClass(name)
  marked.not(`.${name}`).addClass(name)
}
