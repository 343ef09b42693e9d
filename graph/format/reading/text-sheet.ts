import { parseCsv } from 'hucre/csv'
import { GraphError } from '../../errors.ts'
import { sheetOf } from './sheet.ts'
import type { Sheet } from './sheet.ts'

const separators = [';', ',', '\t', '|'] as const
/** So many lines tell how the others are written. */
const linesLookedAt = 20

/**
 * A sheet in text: separated by semicolons (as a Belgian spreadsheet writes it), commas, tabs or bars, whichever
 * stands in most of its first lines as often.
 *
 * @throws bad-file
 */
export const textSheet = (name: string, text: string): Sheet => {
  const body = text.replace(/^\uFEFF/u, '').replace(/^sep=.\r?\n/iu, '')
  try {
    return sheetOf(name, parseCsv(body, { delimiter: separatorOf(body), skipEmptyRows: false }))
  } catch (error) {
    if (error instanceof GraphError) throw error
    throw new GraphError('bad-file', { at: name, reason: 'csv' }, error)
  }
}

const separatorOf = (text: string): string => {
  const bare = text.slice(0, 20_000).replaceAll(/"(?:[^"]|"")*"/gu, '')
  const lines = bare.split(/\r?\n|\r/u).filter((line) => line.trim() !== '')
  const looked = lines.slice(0, linesLookedAt)
  const scores = separators.map((sign) => {
    const counts = looked.map((line) => line.split(sign).length - 1)
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    const alike = counts.filter((count) => count === usual).length
    return { sign, score: usual === 0 ? Math.max(...counts, 0) / 1000 : alike * 10 + usual }
  })
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).sign
}
