import type { Core } from 'cytoscape'
import type { Id } from '../../graph/model/ids.ts'

const durationMs = 200
const padding = 28
/** A small map is not blown up to fill the room. */
const closest = 1.25

/** Shows everything, as large as reads well. `still`: at once. */
export const fit = (core: Core, still: boolean): void => {
  const everything = core.elements().not('.possible')
  if (everything.empty()) return
  const { x1, y1, w, h } = everything.boundingBox({ includeOverlays: false })
  const room = { w: core.width() - padding * 2, h: core.height() - padding * 2 }
  if (room.w <= 0 || room.h <= 0) return
  const zoom = Math.min(room.w / w, room.h / h, closest)
  go(core, zoom, x1 + w / 2, y1 + h / 2, still)
}

export const centreOn = (core: Core, id: Id, still: boolean): void => {
  const element = core.getElementById(id)
  if (element.empty()) return
  const { x1, y1, w, h } = element.boundingBox()
  go(core, Math.max(core.zoom(), 0.9), x1 + w / 2, y1 + h / 2, still)
}

export const zoomBy = (core: Core, factor: number, still: boolean): void => {
  const pan = core.pan()
  const x = (core.width() / 2 - pan.x) / core.zoom()
  const y = (core.height() / 2 - pan.y) / core.zoom()
  go(core, core.zoom() * factor, x, y, still)
}

type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

/** Brings a part of the picture into view and moves no further than that takes. */
export const bringIntoView = (core: Core, box: Box, still: boolean): void => {
  const margin = 40
  const width = core.width() - margin * 2
  const height = core.height() - margin * 2
  if (width <= 0 || height <= 0) return
  const zoom = Math.min(core.zoom(), width / (box.x2 - box.x1), height / (box.y2 - box.y1))
  const middle = {
    x: (core.width() / 2 - core.pan().x) / core.zoom(),
    y: (core.height() / 2 - core.pan().y) / core.zoom(),
  }
  const x = within(middle.x, box.x2 - width / 2 / zoom, box.x1 + width / 2 / zoom)
  const y = within(middle.y, box.y2 - height / 2 / zoom, box.y1 + height / 2 / zoom)
  if (zoom !== core.zoom() || x !== middle.x || y !== middle.y) go(core, zoom, x, y, still)
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most)

/** Puts a point of the picture in the middle of the screen. */
const go = (core: Core, wanted: number, x: number, y: number, still: boolean): void => {
  const zoom = within(wanted, core.minZoom(), core.maxZoom())
  const pan = { x: core.width() / 2 - x * zoom, y: core.height() / 2 - y * zoom }
  core.stop()
  if (still) core.viewport({ zoom, pan })
  else core.animate({ zoom, pan }, { duration: durationMs, easing: 'ease-in-out' })
}
