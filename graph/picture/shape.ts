import type { Entity } from '../model/element.ts'
import { nameOf } from '../model/element.ts'
import { isActorKind } from '../model/catalogue/names.ts'
import type { Kind } from '../model/catalogue/names.ts'
import { labelOf } from './label.ts'

/** Width and height of the shape of each kind: all cover about the same area. */
export const shapeSizes = {
  resident: 34,
  association: 31,
  professional: 42,
  organisation: 30,
} as const

export const shapeSize = (kind: Kind): number => (isActorKind(kind) ? shapeSizes[kind] : 30)

/** From the middle of a shape to the top of its label; the same for all, so that names line up. */
export const labelTop = 23

/** What an actor takes up, as distances from the middle of its shape. */
export type Extent = {
  /** Half the side of the square around the shape, badge and rings left out. */
  readonly shape: number
  readonly labelHalf: number
  readonly labelBottom: number
}

export const extentOf = (actor: Entity): Extent => {
  const label = labelOf(nameOf(actor))
  return {
    shape: shapeSize(actor.kind) / 2,
    labelHalf: label.width / 2,
    labelBottom: labelTop + label.height,
  }
}
