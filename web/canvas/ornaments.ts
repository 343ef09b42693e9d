import type { Core, NodeSingular } from 'cytoscape'
import { layers } from 'cytoscape-layers'
import { drawFlame, drawStar } from './badges.ts'
import type { CanvasTheme } from './theme.ts'

const ring = 25
const badgeAt = { x: 15, y: -17 }

/** What lies over the shapes: rings around who is chosen or meant, and the badges. */
export const addOrnaments = (core: Core, theme: CanvasTheme): (() => void) => {
  const layer = layers(core).append('canvas')
  layer.callback((context) => {
    for (const node of core.nodes()) {
      const { x, y } = node.position()
      if (!layer.inVisibleBounds({ x1: x - 40, y1: y - 40, x2: x + 40, y2: y + 40 })) continue
      context.save()
      context.translate(x, y)
      if (node.hasClass('faded')) context.globalAlpha = 0.15
      drawRings(context, node, theme)
      drawBadge(context, node, theme)
      context.restore()
    }
  })
  layer.updateOnRender = true
  return () => {
    if (!core.destroyed()) layer.remove()
  }
}

const drawRings = (
  context: CanvasRenderingContext2D,
  node: NodeSingular,
  theme: CanvasTheme,
): void => {
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
const drawBadge = (
  context: CanvasRenderingContext2D,
  node: NodeSingular,
  theme: CanvasTheme,
): void => {
  const heat: unknown = node.data('heat')
  const near = node.hasClass('lit') || node.hasClass('focused') || node.hasClass('hovered')
  if (heat !== 'fire' && !(heat === 'spark' && (near || node.selected()))) return
  context.translate(badgeAt.x, badgeAt.y)
  if (heat === 'fire') drawFlame(context, theme.fire, theme.canvas)
  else drawStar(context, theme.spark, theme.canvas)
}
