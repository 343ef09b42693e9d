import { expect, test } from 'vitest'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import { lineLooks } from '../../../web/canvas/line-class.ts'
import { canvasTheme } from '../../../web/canvas/theme.ts'

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const looks = [
  { scheme: 'light', contrast: false },
  { scheme: 'dark', contrast: false },
  { scheme: 'light', contrast: true },
  { scheme: 'dark', contrast: true },
] as const

test.each(looks)('nothing that carries meaning is too faint: %o', (look) => {
  const theme = canvasTheme(look)
  const least = look.contrast ? 7 : 3
  const shapes = [
    ...actorKinds.map((kind) => theme.kinds[kind]),
    ...lineLooks.map((line) => theme.lines[line]),
    theme.warm,
    theme.fire,
    theme.spark,
  ]
  for (const colour of shapes) expect(contrast(colour, theme.canvas)).toBeGreaterThanOrEqual(least)
  for (const kind of actorKinds)
    expect(contrast(theme.kinds[kind], theme.tints[kind])).toBeGreaterThanOrEqual(3)
})

test.each(looks)('words on the picture can be read: %o', (look) => {
  const theme = canvasTheme(look)
  expect(contrast(theme.label, theme.canvas)).toBeGreaterThanOrEqual(7)
  expect(contrast(theme.canvas, theme.ink)).toBeGreaterThanOrEqual(7)
  expect(contrast(theme.reason, theme.paper)).toBeGreaterThanOrEqual(4.5)
})
