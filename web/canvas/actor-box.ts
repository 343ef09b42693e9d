import type { NodeSingular } from 'cytoscape'
import { fontSize, lineHeight, textWidth } from '../../graph/picture/label.ts'
import { labelTop } from '../../graph/picture/shape.ts'
import type { Box } from './bend.ts'

/** Half of the square that every shape stays within. */
const half = 21

/** What a name takes up, when it is written so large. Asking the renderer would measure every letter. */
export const labelBox = (node: NodeSingular, font: number): Box => {
  const lines = String(node.data('label')).split('\n')
  const share = font / fontSize
  const wide = (Math.max(...lines.map(textWidth)) * share) / 2
  const { x, y } = node.position()
  const top = y + labelTop
  return { x1: x - wide, x2: x + wide, y1: top, y2: top + lines.length * lineHeight * share }
}

/** An actor's shape and name together. */
export const actorBox = (node: NodeSingular): Box => {
  const label = labelBox(node, Number(node.data('font')))
  const { x, y } = node.position()
  const [x1, x2] = [Math.min(label.x1, x - half), Math.max(label.x2, x + half)]
  return { x1, x2, y1: y - half, y2: label.y2 }
}

/** The smallest box around all of these; null around nobody. */
export const around = (boxes: readonly Box[]): Box | null => {
  const [first] = boxes
  if (first === undefined) return null
  return boxes.reduce((all, box) => ({
    x1: Math.min(all.x1, box.x1),
    y1: Math.min(all.y1, box.y1),
    x2: Math.max(all.x2, box.x2),
    y2: Math.max(all.y2, box.y2),
  }))
}
