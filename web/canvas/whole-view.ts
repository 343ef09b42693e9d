import type { Viewport } from '../state/viewport.ts'
import { around } from './actor-box.ts'
import type { Box } from './bend.ts'

/** The room that a picture has on the screen, in pixels. */
export type Room = { readonly width: number; readonly height: number }

/** How small and how large anything may be drawn. */
export const zooms = { least: 0.04, most: 3 }

const padding = 28
/** A small map is not blown up to fill the room. */
const closest = 1.25
/** The corner at the lower right that the zoom buttons take. */
const buttons = { width: 56, height: 128 }

/** The view that shows all of these, as large as reads well, with nobody under the buttons; null: of nobody. */
export const wholeView = (boxes: readonly Box[], room: Room): Viewport | null => {
  const box = around(boxes)
  if (box === null) return null
  const views = [
    { right: padding, bottom: padding },
    { right: buttons.width, bottom: padding },
    { right: padding, bottom: buttons.height },
  ].map((left) => viewOf(room, box, left))
  const free = views.filter((view) => !boxes.some((each) => isUnderButtons(room, view, each)))
  const view = free.toSorted((a, b) => b.zoom - a.zoom)[0] ?? views[1]
  if (view === undefined || view.zoom <= 0) return null
  return { ...view, zoom: Math.min(Math.max(view.zoom, zooms.least), zooms.most) }
}

/** A box in the middle of the room that is left. */
const viewOf = (room: Room, box: Box, left: { right: number; bottom: number }): Viewport => {
  const width = room.width - padding - left.right
  const height = room.height - padding - left.bottom
  const zoom = Math.min(width / (box.x2 - box.x1), height / (box.y2 - box.y1), closest)
  return {
    zoom,
    x: (box.x1 + box.x2) / 2 + (left.right - padding) / 2 / zoom,
    y: (box.y1 + box.y2) / 2 + (left.bottom - padding) / 2 / zoom,
  }
}

const isUnderButtons = (room: Room, { zoom, x, y }: Viewport, box: Box): boolean =>
  (box.x2 - x) * zoom + room.width / 2 > room.width - buttons.width &&
  (box.y2 - y) * zoom + room.height / 2 > room.height - buttons.height
