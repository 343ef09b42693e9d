import type { Css, StylesheetStyle } from 'cytoscape'
import { actorKinds } from '../../graph/model/catalogue/names.ts'
import { fontSize, lineHeight, widestLine } from '../../graph/picture/label.ts'
import { labelTop, shapeSizes } from '../../graph/picture/shape.ts'
import { reasonWidth } from './bend.ts'
import { fontAt } from './names.ts'
import { lineStyles } from './line-style.ts'
import type { CanvasTheme } from './theme.ts'
import { zooms } from './whole-view.ts'

const widestName = 2 * widestLine * (fontAt(zooms.least) / fontSize)

export const fontFamily =
  'Inter, "Segoe UI", -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif'

const shapes = {
  resident: 'ellipse',
  association: 'round-rectangle',
  professional: 'diamond',
  organisation: 'rectangle',
} as const

/** Everything on the picture, in the order in which later rules win. */
export const pictureStyle = (theme: CanvasTheme): StylesheetStyle[] => [
  { selector: 'node', style: actorStyle(theme) },
  ...actorKinds.flatMap((kind) => kindStyles(theme, kind)),
  { selector: 'node[?group]', style: groupStyle(theme) },
  {
    selector: 'node[!asked]',
    style: {
      'background-color': theme.canvas,
      'border-width': 2,
      'border-style': 'dashed',
      'border-dash-pattern': [4, 3],
    },
  },
  { selector: 'node.ghost', style: ghostStyle(theme) },
  { selector: 'node.folded', style: foldedStyle(theme) },
  { selector: 'node.area', style: areaStyle(theme) },
  ...lineStyles(theme),
  ...markStyles(theme),
]

const actorStyle = (theme: CanvasTheme): Css.Node => ({
  label: 'data(label)',
  'font-family': fontFamily,
  'font-size': 'data(font)',
  'line-height': lineHeight / fontSize,
  color: theme.label,
  'text-wrap': 'wrap',
  // Names are broken already; far away they are written so large that any usual width would break them again.
  'text-max-width': `${widestName}px`,
  'text-valign': 'bottom',
  // The halo that cuts a name free of lines.
  'text-outline-width': 'data(halo)',
  'text-outline-color': theme.canvas,
  'text-outline-opacity': 0.94,
  'border-width': 2,
  'border-position': 'inside',
  'outline-width': 0,
  'overlay-opacity': 0,
})

/** As wide as high; names of all begin at the same height. */
const sized = (size: number): Css.Node => ({
  width: size,
  height: size,
  'text-margin-y': labelTop - size / 2 - 2,
})

const kindStyles = (
  theme: CanvasTheme,
  kind: (typeof actorKinds)[number],
): readonly StylesheetStyle[] => [
  {
    selector: `node[kind = "${kind}"]`,
    style: {
      shape: shapes[kind],
      ...sized(shapeSizes[kind]),
      'border-color': theme.kinds[kind],
      'background-color': theme.kinds[kind],
      ...(kind === 'association' && { 'corner-radius': '9px' }),
    },
  },
  {
    selector: `node[kind = "${kind}"][fill = "tint"]`,
    style: { 'background-color': theme.tints[kind] },
  },
]

/** A ring around a smaller disc: several people. */
const groupStyle = (theme: CanvasTheme): Css.Node => ({
  ...sized(25),
  'outline-width': 2,
  'outline-offset': 2.5,
  'outline-color': theme.kinds.resident,
})

/** Somebody who is not there yet: an empty place with a plus, its name a question. */
const ghostStyle = (theme: CanvasTheme): Css.Node => ({
  shape: 'ellipse',
  ...sized(30),
  'background-color': theme.canvas,
  'border-width': 2,
  'border-style': 'dashed',
  'border-dash-pattern': [4, 3],
  'border-color': theme.lines.contact,
  'font-style': 'italic',
  color: theme.quiet,
})

/** Several actors drawn as one. */
const foldedStyle = (theme: CanvasTheme): Css.Node => ({
  shape: 'octagon',
  ...sized(40),
  'background-color': theme.paper,
  'border-width': 6,
  'border-style': 'double',
  'border-color': theme.hull,
  'font-weight': 600,
})

/** The name of an area, over it. */
const areaStyle = (theme: CanvasTheme): Css.Node => ({
  ...sized(1),
  'background-opacity': 0,
  'border-width': 0,
  'font-weight': 600,
  color: theme.hull,
  events: 'no',
})

/** What stands out at the moment: chosen, found by the keyboard, lit by a card, faded behind it. */
const markStyles = (theme: CanvasTheme): readonly StylesheetStyle[] => [
  { selector: 'node.quiet', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
  { selector: 'node.faded', style: { opacity: 0.15, 'text-opacity': 0, 'z-index': -1 } },
  { selector: 'node.aside', style: { opacity: 0.35 } },
  { selector: 'edge.aside', style: { opacity: 0.35 } },
  { selector: 'node.far', style: { opacity: 0.15, 'text-opacity': 0, 'z-index': -1 } },
  { selector: 'edge.far', style: { opacity: 0.1, 'z-index': -1 } },
  { selector: 'node.out', style: { opacity: 0.2, 'text-opacity': 0.5 } },
  { selector: 'edge.out', style: { opacity: 0.12 } },
  { selector: 'edge.faded', style: { opacity: 0.15, 'z-index': -1 } },
  {
    selector: 'edge:selected',
    style: { 'line-color': theme.ink, 'target-arrow-color': theme.ink },
  },
  {
    selector: 'edge.possible',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(bend)',
      'control-point-weights': [0.5],
      width: 2.5,
      'line-style': 'dashed',
      'line-dash-pattern': [1, 6],
      'line-cap': 'round',
      'line-color': theme.warm,
      label: 'data(because)',
      'font-family': fontFamily,
      'font-size': fontSize,
      'font-weight': 600,
      color: theme.reason,
      'text-wrap': 'wrap',
      'text-max-width': `${reasonWidth}px`,
      'text-background-color': theme.paper,
      'text-background-opacity': 1,
      'text-background-shape': 'roundrectangle',
      'text-background-padding': '7px',
      'text-border-width': 1,
      'text-border-color': theme.warm,
      'text-border-opacity': 1,
      // Over the shapes: the reason can be read whatever lies there.
      'z-index': 10,
      'z-index-compare': 'manual',
    },
  },
]
