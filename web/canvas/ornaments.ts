import type { Core, NodeSingular } from 'cytoscape'
import { layers } from 'cytoscape-layers'
import type { ICanvasLayer } from 'cytoscape-layers'
import { drawFlame, drawStar } from './badges.ts'
import type { CanvasTheme } from './theme.ts'

const ring = 25
const badgeAt = { x: 15, y: -17 }

/**
 * What lies around the shapes: under them rings around who is chosen or meant, so that no name is cut;
 * over them the badges. Gives back how to take them away.
 */
export const addOrnaments = (core: Core, theme: CanvasTheme): (() => void) => {
  const plugin = layers(core)
  const drawn = [
    drawOn(core, plugin.nodeLayer.insertBefore('canvas'), theme, drawRings),
    drawOn(core, plugin.append('canvas'), theme, drawBadge),
  ]
  return () => {
    if (!core.destroyed()) for (const layer of drawn) layer.remove()
  }
}

type Draw = (context: CanvasRenderingContext2D, node: NodeSingular, theme: CanvasTheme) => void

/** Draws something at every actor in view, with the middle of its shape at 0, 0. */
const drawOn = (core: Core, layer: ICanvasLayer, theme: CanvasTheme, draw: Draw): ICanvasLayer => {
  layer.callback((context) => {
    for (const node of core.nodes()) {
      const { x, y } = node.position()
      if (!layer.inVisibleBounds({ x1: x - 40, y1: y - 40, x2: x + 40, y2: y + 40 })) continue
      context.save()
      context.translate(x, y)
      if (node.hasClass('faded')) context.globalAlpha = 0.15
      draw(context, node, theme)
      context.restore()
    }
  })
  layer.updateOnRender = true
  return layer
}

const drawRings: Draw = (context, node, theme) => {
  if (node.selected() || node.hasClass('subject') || node.hasClass('pointed'))
    circle(context, ring, 2.5, theme.ink)
  else if (node.hasClass('target')) circle(context, ring, 2.5, theme.warm)
  if (node.hasClass('focused')) circle(context, ring + 4, 2, theme.ink)
}

const circle = (
  context: CanvasRenderingContext2D,
  radius: number,
  width: number,
  colour: string,
): void => {
  context.beginPath()
  context.arc(0, 0, radius, 0, Math.PI * 2)
  context.lineWidth = width
  context.strokeStyle = colour
  context.stroke()
}

/** With all themes in view only fire shows; a spark shows where somebody looks. */
const drawBadge: Draw = (context, node, theme) => {
  const heat: unknown = node.data('heat')
  const near = node.hasClass('lit') || node.hasClass('focused') || node.hasClass('hovered')
  if (heat !== 'fire' && !(heat === 'spark' && (near || node.selected()))) return
  context.translate(badgeAt.x, badgeAt.y)
  if (heat === 'fire') drawFlame(context, theme.fire, theme.canvas)
  else drawStar(context, theme.spark, theme.canvas)
}
