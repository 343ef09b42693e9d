import { sameJson } from '../model/canonical.ts'
import { isRelation, placed, tieKey, turned } from '../model/element.ts'
import type { Element } from '../model/element.ts'
import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'

/** Whether one id can stand for both: the same kind, or the same type and ends. */
export const isSameThing = (a: Element, b: Element): boolean =>
  isRelation(a) ? isRelation(b) && tieKey(a) === tieKey(b) : !isRelation(b) && a.kind === b.kind

/** Whether these say the same of the same elements; positions aside, ends turned, in any order. */
export const saySame = (present: readonly Element[], seen: readonly Element[]): boolean =>
  sameJson(present.map(bare).toSorted(byId), seen.map(bare).toSorted(byId))

const bare = (element: Element): Element =>
  isRelation(element) ? turned(element) : placed(element, null)

export const byId = (a: { id: Id }, b: { id: Id }): number => compareIds(a.id, b.id)
