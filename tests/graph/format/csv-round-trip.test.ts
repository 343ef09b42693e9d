import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportCsv } from '../../../graph/format/csv/write.ts'
import { guarded, unguarded } from '../../../graph/format/csv/guard.ts'
import { previewCsv } from '../../../graph/format/csv/preview.ts'
import { readCsvMap } from '../../../graph/format/csv/read-map.ts'
import { exportJson } from '../../../graph/format/json.ts'
import { readTable } from '../../../graph/format/table.ts'
import { anyMap } from './generated-map.ts'

/** What makes a spreadsheet run a cell, or skip to what does (reliability: formula injection). */
const starts = ['=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠', ' ', '\u00a0', '\u3000']
const prefixes = starts.flatMap((sign) => [sign, `'${sign}`, `''${sign}`, ` ${sign}`])

describe('the sheets of a map', () => {
  test('read back as the same map, for 200 maps', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const again = await readCsvMap(exportCsv(map), 'x')
        expect(exportJson(again)).toBe(exportJson(map))
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  test('say the same of a map that they were written from: every row is the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const { changes, rows } = await previewCsv(map, exportCsv(map))
        expect(changes).toEqual([])
        expect(rows.filter(({ status }) => status !== 'same')).toEqual([])
      }),
      { numRuns: 50 },
    )
  }, 120_000)

  test('hold no cell that begins like a formula', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        for (const { text } of exportCsv(map))
          for (const { cells } of readTable(text).rows)
            for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\s\0＝＋－＠]/u)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a guarded text', () => {
  test.each(prefixes)('that began with %j is inert and comes back', (prefix) => {
    for (const text of [prefix, `${prefix}1+1`, `${prefix}a '`]) {
      expect(guarded(text)).toMatch(/^'/u)
      expect(unguarded(guarded(text))).toBe(text)
    }
  })

  test('comes back whatever it was, 10,000 times', () => {
    const piece = fc.oneof(
      fc.constantFrom(...starts, "'", 'a', '1'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (any) => unguarded(guarded(any)) === any),
      { numRuns: 10_000 },
    )
  })

  test('has no guard where none is needed', () => {
    expect(guarded("'t Vlierhof")).toBe("'t Vlierhof")
    expect(unguarded("'t Vlierhof")).toBe("'t Vlierhof")
    expect(unguarded('  Bibliotheek ')).toBe('Bibliotheek')
  })
})
