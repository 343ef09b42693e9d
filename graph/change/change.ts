import type { Element, Position } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { FieldValue } from '../model/value.ts'

/** A value before and after; null is *not asked*. */
export type FieldChange = { readonly from: FieldValue | null; readonly to: FieldValue | null }

export type FieldChanges = { readonly [name: string]: FieldChange }

export type Positions = { readonly [id: string]: Position | null }

export type Create = { readonly op: 'create'; readonly element: Element }
export type Update = { readonly op: 'update'; readonly id: Id; readonly fields: FieldChanges }
/** `was`: the element, then its relations, as the sender saw them. */
export type Remove = { readonly op: 'remove'; readonly id: Id; readonly was?: readonly Element[] }
export type Move = { readonly op: 'move'; readonly positions: Positions }

/** What somebody wants to be different: plain data, the same in a browser, in a log and in a test. */
export type Change = Create | Update | Remove | Move

/** What a log keeps: everything that is needed to take it back. */
export type AppliedChange =
  | Create
  | Update
  | (Remove & { readonly was: readonly Element[] })
  | (Move & { readonly before: Positions })
  /** Its values were taken out for privacy; its place stays. */
  | { readonly op: 'erased' }
