import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import { lineHeight, fontSize } from '../../../graph/picture/label.ts'
import { labelTop, shapeSizes } from '../../../graph/picture/shape.ts'
import type { Viewport } from '../../state/viewport.ts'
import type { ActorMark } from '../actor-mark.ts'
import { boxOfActor, boxOfName } from '../actor-box.ts'
import { badgeAt, drawFlame } from '../badges.ts'
import { lineLooks } from '../line-class.ts'
import { lineWidths } from '../line-style.ts'
import type { Marks } from '../marks.ts'
import { fontAt, namesWithRoom, writtenAt } from '../names.ts'
import { fontFamily } from '../style.ts'
import type { CanvasTheme } from '../theme.ts'
import { wholeView } from '../whole-view.ts'
import type { Room } from '../whole-view.ts'

/** The view that shows all of a map, as the picture itself will. */
export const viewOfAll = ({ actors }: Marks, room: Room): Viewport | null =>
  wholeView(
    actors.map(({ label, position: [x, y] }) => boxOfActor({ label, x, y }, fontSize)),
    room,
  )

/**
 * Paints a map in one go: lines, shapes and the names that there is room for, as the picture draws them but for
 * what only a closer look shows (bent lines, the ends of most lines). Cost: about the number of marks; a
 * tenth of a second or two for 5,000 actors with 15,000 lines.
 */
export const paint = (
  context: CanvasRenderingContext2D,
  marks: Marks,
  theme: CanvasTheme,
  view: Viewport,
  room: Room,
): void => {
  context.fillStyle = theme.canvas
  context.fillRect(0, 0, room.width, room.height)
  context.save()
  context.translate(room.width / 2 - view.x * view.zoom, room.height / 2 - view.y * view.zoom)
  context.scale(view.zoom, view.zoom)
  paintLines(context, marks, theme)
  paintShapes(context, marks, theme)
  for (const { heat, position } of marks.actors)
    if (heat === 'fire') paintFlame(context, position, theme)
  paintNames(context, marks, theme, fontAt(view.zoom))
  context.restore()
}

const paintLines = (context: CanvasRenderingContext2D, marks: Marks, theme: CanvasTheme): void => {
  const at = new Map<string, readonly [number, number]>()
  for (const { id, position } of [...marks.actors, ...(marks.folded ?? [])]) at.set(id, position)
  for (const dormant of [false, true])
    for (const look of lineLooks) {
      context.beginPath()
      for (const line of marks.lines) {
        if (line.look !== look || line.dormant !== dormant) continue
        const [from, to] = [at.get(line.from), at.get(line.to)]
        if (from === undefined || to === undefined) continue
        context.moveTo(...from)
        context.lineTo(...to)
      }
      context.lineWidth = dormant ? 1.75 : lineWidths[look]
      context.strokeStyle = dormant ? theme.lines.contact : theme.lines[look]
      context.setLineDash(dormant ? [1, 7] : [])
      context.stroke()
    }
  context.setLineDash([])
}

const paintShapes = (context: CanvasRenderingContext2D, marks: Marks, theme: CanvasTheme): void => {
  for (const kind of actorKinds)
    for (const asked of [true, false])
      for (const fill of ['full', 'tint'] as const) {
        context.beginPath()
        for (const actor of marks.actors)
          if (actor.kind === kind && actor.asked === asked && actor.fill === fill)
            shapes[kind](context, actor.position, (actor.group ? 25 : shapeSizes[kind]) / 2 - 1)
        context.fillStyle = asked
          ? (fill === 'full' ? theme.kinds : theme.tints)[kind]
          : theme.canvas
        context.fill()
        context.lineWidth = 2
        context.strokeStyle = theme.kinds[kind]
        context.setLineDash(asked ? [] : [4, 3])
        context.stroke()
      }
  context.setLineDash([])
}

type Shape = (context: CanvasRenderingContext2D, at: ActorMark['position'], half: number) => void

const shapes: { readonly [kind in ActorMark['kind']]: Shape } = {
  resident: (context, [x, y], half) => {
    context.moveTo(x + half, y)
    context.arc(x, y, half, 0, Math.PI * 2)
  },
  association: (context, [x, y], half) =>
    context.roundRect(x - half, y - half, half * 2, half * 2, 9),
  professional: (context, [x, y], half) => {
    context.moveTo(x, y - half)
    context.lineTo(x + half, y)
    context.lineTo(x, y + half)
    context.lineTo(x - half, y)
    context.closePath()
  },
  organisation: (context, [x, y], half) => context.rect(x - half, y - half, half * 2, half * 2),
}

const paintFlame = (
  context: CanvasRenderingContext2D,
  [x, y]: ActorMark['position'],
  theme: CanvasTheme,
): void => {
  context.save()
  context.translate(x + badgeAt.x, y + badgeAt.y)
  drawFlame(context, theme.fire, theme.canvas)
  context.restore()
}

const paintNames = (
  context: CanvasRenderingContext2D,
  marks: Marks,
  theme: CanvasTheme,
  font: number,
): void => {
  const named = marks.actors.toSorted((a, b) => b.lines - a.lines || (a.id < b.id ? -1 : 1))
  const boxes = named.map(({ label, position: [x, y] }) => boxOfName({ label, x, y }, font))
  const room = namesWithRoom(boxes, font)
  context.font = `${font}px ${fontFamily}`
  context.textAlign = 'center'
  context.textBaseline = 'top'
  context.lineJoin = 'round'
  context.lineWidth = writtenAt(font).halo * 2
  context.strokeStyle = theme.canvas
  context.fillStyle = theme.label
  for (const [at, { label, position }] of named.entries()) {
    if (room[at] !== true) continue
    const [x, y] = position
    for (const [nth, line] of label.split('\n').entries()) {
      const top = y + labelTop + (nth * lineHeight * font) / fontSize
      context.strokeText(line, x, top)
      context.fillText(line, x, top)
    }
  }
}
