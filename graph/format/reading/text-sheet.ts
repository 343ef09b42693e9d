import { parseCsv } from 'hucre/csv'
import { GraphError } from '../../errors.ts'
import { windows1252 } from '../windows-1252.ts'
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

/** The text of a file in UTF-8, UTF-16 or, as a Belgian Excel writes CSV unless it is told otherwise, Windows-1252. */
export const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
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
