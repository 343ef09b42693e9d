import type { Core, NodeCollection } from 'cytoscape'
import type { Viewport } from '../state/viewport.ts'
import type { Id } from '../../graph/model/ids.ts'
import { actorBox, around } from './actor-box.ts'
import { isLarge } from './large.ts'
import { wholeView } from './whole-view.ts'

const durationMs = 200

/** Where a picture stood when everything was shown. */
const fittedAt = new WeakMap<Core, string>()

const standsAt = (core: Core): string => JSON.stringify([core.zoom(), core.pan()])

/** Shows everything, as large as reads well. `still`: at once. */
export const fit = (core: Core, still: boolean): void => {
  const room = { width: core.width(), height: core.height() }
  const view = wholeView(core.nodes().map(actorBox), room)
  if (view === null) return
  go(core, view.zoom, view.x, view.y, still)
  if (still) fittedAt.set(core, standsAt(core))
}

/** Whether everything was shown and nobody moved the picture since. */
export const isFitted = (core: Core): boolean => fittedAt.get(core) === standsAt(core)

/** Whoever sees everything goes on seeing everything when the room for the picture changes. Gives back how to stop. */
export const keepFitted = (core: Core): (() => void) => {
  const resized = (): void => {
    if (isFitted(core)) fit(core, true)
  }
  core.on('resize', resized)
  return () => void core.off('resize', resized)
}

/** The part that is seen; null: all of it, as `fit` shows it. */
export const seen = (core: Core): Viewport | null => {
  if (isFitted(core)) return null
  const [zoom, pan] = [core.zoom(), core.pan()]
  return {
    x: (core.width() / 2 - pan.x) / zoom,
    y: (core.height() / 2 - pan.y) / zoom,
    zoom,
  }
}

/** Shows a part at once. */
export const look = (core: Core, { x, y, zoom }: Viewport): void => go(core, zoom, x, y, true)

export const centreOn = (core: Core, id: Id, still: boolean): void => {
  const element = core.getElementById(id)
  if (element.empty()) return
  const { x1, y1, x2, y2 } = element.boundingBox()
  go(core, Math.max(core.zoom(), 0.9), (x1 + x2) / 2, (y1 + y2) / 2, still)
}

export const zoomBy = (core: Core, factor: number, still: boolean): void => {
  const pan = core.pan()
  const x = (core.width() / 2 - pan.x) / core.zoom()
  const y = (core.height() / 2 - pan.y) / core.zoom()
  go(core, core.zoom() * factor, x, y, still)
}

/** Brings these actors into view and moves no further than that takes. */
export const bringIntoView = (
  core: Core,
  actors: NodeCollection,
  still: boolean,
  margin = 40,
): void => {
  const box = around(actors.map(actorBox))
  if (box === null) return
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

/** Puts a point of the picture in the middle of the screen; at once where drawing all on the way takes longer than it lasts. */
const go = (core: Core, wanted: number, x: number, y: number, still: boolean): void => {
  const zoom = within(wanted, core.minZoom(), core.maxZoom())
  const pan = { x: core.width() / 2 - x * zoom, y: core.height() / 2 - y * zoom }
  core.stop()
  if (still || isLarge(core)) core.viewport({ zoom, pan })
  else core.animate({ zoom, pan }, { duration: durationMs, easing: 'ease-in-out' })
}
