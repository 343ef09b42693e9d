import type { Core, NodeSingular } from 'cytoscape'
import { layers } from 'cytoscape-layers'
import type { ICanvasLayer } from 'cytoscape-layers'
import { badgeAt, drawCold, drawFlame, drawPlus, drawStar, drawUnknown } from './badges.ts'
import { isPointedAt } from './pointed.ts'
import { isWarm } from './warm.ts'
import type { CanvasTheme } from './theme.ts'

const ring = 25

/**
 * What lies around the shapes: under them rings around who is chosen or meant, so that no name is cut;
 * over them the badges. Gives back how to take them away.
 */
export const addOrnaments = (core: Core, theme: CanvasTheme): (() => void) => {
  const plugin = layers(core)
  const drawn = [
    drawOn(core, plugin.nodeLayer.insertBefore('canvas'), theme, ringAt),
    drawOn(core, plugin.append('canvas'), theme, badgeOf),
  ]
  return () => {
    if (!core.destroyed()) for (const layer of drawn) layer.remove()
  }
}

/** What is drawn at an actor, with the middle of its shape at 0, 0; null: nothing. */
type Ornament = (
  node: NodeSingular,
  theme: CanvasTheme,
) => ((context: CanvasRenderingContext2D) => void) | null

/** What may give an actor an ornament or take it away. */
const changes = 'add remove data class select unselect pointed warm'

const drawOn = (
  core: Core,
  layer: ICanvasLayer,
  theme: CanvasTheme,
  ornament: Ornament,
): { readonly remove: () => void } => {
  // Few have one, and a moving picture is drawn sixty times a second: they are looked for when something changed.
  let kept: readonly Ornamented[] | null = null
  const forget = (): void => {
    kept = null
  }
  core.on(changes, forget)
  layer.callback((context) => {
    kept ??= core
      .nodes()
      .toArray()
      .flatMap((node) => {
        const draw = ornament(node, theme)
        return draw === null ? [] : [{ node, draw }]
      })
    for (const { node, draw } of kept) {
      const { x, y } = node.position()
      if (!layer.inVisibleBounds({ x1: x - 40, y1: y - 40, x2: x + 40, y2: y + 40 })) continue
      context.save()
      context.translate(x, y)
      if (node.hasClass('faded') || node.hasClass('far')) context.globalAlpha = 0.15
      draw(context)
      context.restore()
    }
  })
  layer.updateOnRender = true
  const update = (): void => layer.update()
  core.on('pointed', update)
  return {
    remove: () => {
      core.off(changes, forget)
      core.off('pointed', update)
      layer.remove()
    },
  }
}

type Ornamented = {
  readonly node: NodeSingular
  readonly draw: (context: CanvasRenderingContext2D) => void
}

const ringAt: Ornament = (node, theme) => {
  const chosen =
    node.selected() || ['subject', 'pointed', 'chosen'].some((name) => node.hasClass(name))
  const aimedAt = node.hasClass('target')
  const focused = node.hasClass('focused')
  if (!chosen && !aimedAt && !focused) return null
  return (context) => {
    if (chosen) circle(context, ring, 2.5, theme.ink)
    else if (aimedAt) circle(context, ring, 2.5, theme.warm)
    if (focused) circle(context, ring + 4, 2, theme.ink)
  }
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

/** With all themes in view only fire shows; a spark shows where somebody looks. For one theme all heat shows. */
const badgeOf: Ornament = (node, theme) => {
  if (node.hasClass('ghost')) return (context) => drawPlus(context, theme.quiet, theme.canvas)
  const heat: unknown = node.data('heat')
  const draw = typeof heat === 'string' ? badges(theme)[heat] : undefined
  const isShown = heat === 'fire' || isWarm(node.cy()) || (heat === 'spark' && isLookedAt(node))
  if (draw === undefined || !isShown) return null
  return (context) => {
    context.translate(badgeAt.x, badgeAt.y)
    draw(context)
  }
}

const badges = (
  theme: CanvasTheme,
): { readonly [heat: string]: (context: CanvasRenderingContext2D) => void } => ({
  fire: (context) => drawFlame(context, theme.fire, theme.canvas),
  spark: (context) => drawStar(context, theme.spark, theme.canvas),
  cold: (context) => drawCold(context, theme.quiet, theme.canvas),
  unknown: (context) => drawUnknown(context, theme.quiet, theme.canvas),
})

const isLookedAt = (node: NodeSingular): boolean =>
  node.selected() || isPointedAt(node) || ['lit', 'focused'].some((name) => node.hasClass(name))
