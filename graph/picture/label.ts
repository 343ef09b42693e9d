/**
 * How a name stands under its shape: at most two lines, broken where the two are most alike. Widths
 * are an estimate (no screen here to measure on), a little wide on purpose; the canvas draws exactly
 * these lines, so that what was kept free is what is drawn.
 */
export const fontSize = 12.5
export const lineHeight = 15.5

/** Names up to this wide stay on one line; no line is wider than the other. */
const oneLine = 84
export const widestLine = 168

export type Label = {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
  /** Whether something of the name had to be left out. */
  readonly cut: boolean
}

const classes: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[iljI|!.,:;'’‘ ]/u, 0.29],
  [/[ftr()\-/]/u, 0.39],
  [/[mwMW@—]/u, 0.88],
  [/\p{Lu}/u, 0.69],
]

/** The width of one line of text in picture units, at most some hundredths too wide. */
export const textWidth = (text: string): number => {
  let share = 0
  for (const letter of text) share += shareOf(letter)
  return share * fontSize
}

/** A map writes few letters often. */
const shares = new Map<string, number>()

const shareOf = (letter: string): number => {
  const known = shares.get(letter)
  if (known !== undefined) return known
  const share = classes.find(([letters]) => letters.test(letter))?.[1] ?? 0.58
  shares.set(letter, share)
  return share
}

export const labelOf = (name: string): Label => {
  // A space that does not break keeps its words together.
  const words = name.trim().split(/[^\S\u00a0\u202f]+/u)
  const whole = words.join(' ')
  if (textWidth(whole) <= oneLine || words.length === 1) return finish([shortened(whole)], whole)
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  const best = breaks.reduce((a, b) => (widthOf(b) < widthOf(a) ? b : a))
  return finish(best.map(shortened), whole)
}

const widthOf = (lines: readonly string[]): number => Math.max(...lines.map(textWidth))

const finish = (lines: readonly string[], whole: string): Label => ({
  lines,
  width: widthOf(lines),
  height: lines.length * lineHeight,
  cut: lines.join(' ') !== whole,
})

const shortened = (line: string): string => {
  if (textWidth(line) <= widestLine) return line
  const letters = [...line]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`) > widestLine) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
