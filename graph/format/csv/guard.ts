/**
 * A spreadsheet runs a cell that begins like a formula. Such a text gets an apostrophe before it; so
 * does one that begins with white space, which some programs skip (OWASP ASVS 1.2.10). A text that looks
 * guarded already gets one more, so that reading takes away exactly what writing added and leaves
 * `'t Vlierhof` alone. White space at the end is kept by an apostrophe after it in the same way.
 */
const begins = /^'*[=+\-@＝＋－＠\s\0]/u
const beginsGuarded = /^'+[=+\-@＝＋－＠\s\0]/u
const ends = /\s'*$/u
const endsGuarded = /\s'+$/u

export const guarded = (text: string): string =>
  `${begins.test(text) ? "'" : ''}${text}${ends.test(text) ? "'" : ''}`

/** The text that `guarded` was given; of a cell that is not guarded, without white space around it. */
export const unguarded = (cell: string): string => {
  const isBegun = beginsGuarded.test(cell)
  const isEnded = endsGuarded.test(cell)
  const begun = isBegun ? cell.slice(1) : cell.trimStart()
  return isEnded ? begun.slice(0, -1) : begun.trimEnd()
}
