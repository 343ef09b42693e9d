import type { Core } from 'cytoscape'
import { expect, test } from 'vitest'
import { fontSize, labelOf } from '../../../graph/picture/label.ts'
import { fontAt } from '../../../web/canvas/names.ts'
import { canvasTheme } from '../../../web/canvas/theme.ts'
import { pictureStyle } from '../../../web/canvas/style.ts'
import { zooms } from '../../../web/canvas/whole-view.ts'
import { pointAt } from '../../../web/canvas/pointed.ts'
import { syncWarm } from '../../../web/canvas/warm.ts'
import { actor, mapOf, relation } from '../../graph/builders/elements.ts'
import { at, marked, pictureOf } from './picture.ts'

const two = mapOf(
  at(actor('Buurthuis'), 0, 0),
  at(actor('Repair'), 400, 0),
  relation('Buurthuis', 'Repair', 'COORDINATES_WITH'),
)

/** How often an element had its style worked out again while something was done. */
const styledBy = (core: Core, act: () => void): number => {
  let styled = 0
  const count = (): void => {
    styled += 1
  }
  core.on('style', '*', count)
  act()
  core.off('style', '*', count)
  return styled
}

test('however far away names are written, none is broken but where it was meant to be', () => {
  const [all] = pictureStyle(canvasTheme({ scheme: 'light', contrast: false }))
  const { width } = labelOf('w'.repeat(80))
  const written = width * (fontAt(zooms.least) / fontSize)
  expect(all?.style).toMatchObject({ 'text-wrap': 'wrap' })
  expect(Number.parseFloat(String(Object(all?.style)['text-max-width']))).toBeGreaterThan(written)
})

test('what the picture remembers of itself has no element drawn anew', () => {
  const core = pictureOf(two)
  expect(styledBy(core, () => pointAt(core, 'Repair'))).toBe(0)
  expect(styledBy(core, () => syncWarm(core, marked(two), null))).toBe(0)
  expect(styledBy(core, () => core.getElementById('Repair').addClass('faded'))).toBe(1)
})
