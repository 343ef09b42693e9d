import cytoscape from 'cytoscape'
import type { Core } from 'cytoscape'
import { randomFrom } from '../../../graph/model/random.ts'
import { dragLightly } from '../../../web/canvas/light-drag.ts'
import { lookNearby } from '../../../web/canvas/look-nearby.ts'

type Found = { readonly id: () => string }
type Hints = { redrawHint: (sheet: string, on: boolean) => void }
type Looks = {
  findNearestElements: (x: number, y: number, interactive: boolean, touch: boolean) => Found[]
}

/** The room that the picture has. */
const [width, height] = [900, 700]

/** Actors of several sizes, lines of several ties between the same two, and from one to itself. */
const pictureFrom = (seed: string): Core => {
  const random = randomFrom(seed)
  const nodes = Array.from({ length: 60 }, (_, nth) => ({
    data: { id: `n${nth}`, size: 20 + Math.floor(random() * 24) },
    position: { x: random() * width, y: random() * height },
  }))
  const edges = Array.from({ length: 160 }, (_, nth) => ({
    data: {
      id: `e${nth}`,
      source: `n${Math.floor(random() * (nth < 40 ? 4 : 60))}`,
      target: `n${Math.floor(random() * (nth < 40 ? 4 : 60))}`,
    },
  }))
  return cytoscape({
    container: document.querySelector<HTMLElement>('#picture'),
    elements: [...nodes, ...edges],
    layout: { name: 'preset', fit: false },
    style: [
      { selector: 'node', style: { width: 'data(size)', height: 'data(size)', label: 'data(id)' } },
      {
        selector: 'edge',
        style: { 'curve-style': 'bezier', width: 2, 'target-arrow-shape': 'triangle' },
      },
    ],
  })
}

/** How often the whole was drawn since; where the first actor is. */
type Drag = { wholes: number; readonly x: number; readonly y: number }

let drag: Drag | undefined

/** A picture in which somebody will be dragged, with the others left alone or not. */
export const toDrag = async (lightly: boolean): Promise<Drag> => {
  const core = pictureFrom('a street')
  if (lightly) dragLightly(core)
  await new Promise((resolve) => core.one('render', resolve))
  const { x, y } = core.getElementById('n0').renderedPosition()
  const begun: Drag = { wholes: 0, x, y }
  const renderer = (core as unknown as { renderer: () => Hints }).renderer()
  const { redrawHint } = renderer
  renderer.redrawHint = (sheet, on) => {
    if (sheet === 'eles' && on) begun.wholes += 1
    redrawHint.call(renderer, sheet, on)
  }
  drag = begun
  return begun
}

/** How often the whole was to be drawn since the last time that this was asked. */
export const wholesDrawn = (): number => {
  const { wholes } = drag ?? { wholes: Number.NaN }
  if (drag !== undefined) drag.wholes = 0
  return wholes
}

/** Looks at many places as Cytoscape does, and then only nearby: how often anything lay there, and where they differ. */
export const compared = async (
  seed: string,
  zoom: number,
): Promise<{ readonly hits: number; readonly differ: readonly string[] }> => {
  const core = pictureFrom(seed)
  core.zoom(zoom)
  await new Promise((resolve) => core.one('render', resolve))
  const random = randomFrom(`${seed} ${zoom}`)
  const places = Array.from({ length: 1_500 }, (_, nth) => ({
    x: random() * width,
    y: random() * height,
    touch: nth % 2 === 1,
  }))
  const { renderer } = core as unknown as { renderer: () => Looks }
  const look = (): readonly string[] =>
    places.map(({ x, y, touch }) => {
      const found = renderer.call(core).findNearestElements(x, y, true, touch)
      return found.map((each) => each.id()).join(' ')
    })
  const whole = look()
  lookNearby(core)
  const nearby = look()
  core.destroy()
  return {
    hits: whole.filter((found) => found !== '').length,
    differ: whole.flatMap((found, at) =>
      found === nearby[at] ? [] : [`${JSON.stringify(places[at])}: ${found} / ${nearby[at]}`],
    ),
  }
}
