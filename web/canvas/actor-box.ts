import type { NodeSingular } from 'cytoscape'
import { fontSize, lineHeight, textWidth } from '../../graph/picture/label.ts'
import { labelTop } from '../../graph/picture/shape.ts'
import type { Box } from './bend.ts'

/** Half of the square that every shape stays within. */
const half = 21

type Named = { readonly label: string; readonly x: number; readonly y: number }

/** What a name takes up, when it is written so large. Asking the renderer would measure every letter. */
export const boxOfName = ({ label, x, y }: Named, font: number): Box => {
  const lines = label.split('\n')
  const share = font / fontSize
  const wide = (Math.max(...lines.map(textWidth)) * share) / 2
  const top = y + labelTop
  return { x1: x - wide, x2: x + wide, y1: top, y2: top + lines.length * lineHeight * share }
}

/** A shape and its name together. */
export const boxOfActor = (named: Named, font: number): Box => {
  const label = boxOfName(named, font)
  const { x, y } = named
  return {
    x1: Math.min(label.x1, x - half),
    x2: Math.max(label.x2, x + half),
    y1: y - half,
    y2: label.y2,
  }
}

const namedIn = (node: NodeSingular): Named => ({
  label: String(node.data('label')),
  ...node.position(),
})

export const labelBox = (node: NodeSingular, font: number): Box => boxOfName(namedIn(node), font)

/** An actor's shape and name together, as the picture shows them. */
export const actorBox = (node: NodeSingular): Box =>
  boxOfActor(namedIn(node), Number(node.data('font')))

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
