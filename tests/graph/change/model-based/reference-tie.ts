import { isRelation } from '../../../../graph/model/element.ts'
import type { Element, Relation } from '../../../../graph/model/element.ts'

/** The two ends of a tie without direction in the order of their ids. */
export const asStored = (element: Element): Element =>
  isRelation(element) && element.type === 'KNOWS' && element.to < element.from
    ? { ...element, from: element.to, to: element.from }
    : element

/** What makes two elements one thing: their kind, or type and ends. */
export const tieOf = (element: Element): string => {
  const stored = asStored(element)
  return isRelation(stored) ? `${stored.type} ${stored.from} ${stored.to}` : stored.kind
}

/** Whether a tie has no end yet. */
export const isOpen = (relation: Relation): boolean => relation.fields['until'] === undefined

/** Whether the other is the same tie, going on. */
export const isTwin = (relation: Relation, other: Element): boolean =>
  isRelation(other) && isOpen(other) && tieOf(other) === tieOf(relation)
