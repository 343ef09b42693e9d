import type { StylesheetStyle } from 'cytoscape'
import { lineLooks } from './line-class.ts'
import type { LineLook } from './line-class.ts'
import type { CanvasTheme } from './theme.ts'

export const lineWidths: { readonly [look in LineLook]: number } = {
  contact: 1,
  working: 2,
  partners: 4,
  belongs: 1.25,
  funds: 1.25,
}

/** The lines: thickness says how close, a head says which way, a bar says where somebody belongs. */
export const lineStyles = (theme: CanvasTheme): readonly StylesheetStyle[] => [
  {
    selector: 'edge',
    style: {
      // Several relations of one pair lie beside one another.
      'curve-style': 'bezier',
      'control-point-step-size': 16,
      'overlay-opacity': 0,
      'arrow-scale': 0.85,
      'target-distance-from-node': 2,
      'source-distance-from-node': 2,
    },
  },
  ...lineLooks.map((look) => ({
    selector: `edge[look = "${look}"]`,
    style: {
      width: lineWidths[look],
      'line-color': theme.lines[look],
      'target-arrow-color': theme.lines[look],
    },
  })),
  { selector: 'edge[?oneWay]', style: { 'target-arrow-shape': 'triangle' } },
  {
    selector: 'edge[look = "belongs"]',
    style: { 'target-arrow-shape': 'tee', 'arrow-scale': 0.9 },
  },
  { selector: 'edge[look = "funds"]', style: { 'target-arrow-fill': 'hollow', 'arrow-scale': 1 } },
  {
    selector: 'edge[?dormant]',
    style: {
      width: 1.75,
      'line-color': theme.lines.contact,
      'target-arrow-color': theme.lines.contact,
      'line-style': 'dashed',
      'line-dash-pattern': [1, 7],
      'line-cap': 'round',
    },
  },
]
