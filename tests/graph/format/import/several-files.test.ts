import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { recognise } from '../../../../graph/format/mapping/recognise.ts'
import { browserLimits } from '../../../../graph/format/reading/limits.ts'
import { readFiles } from '../../../../graph/format/reading/read-file.ts'
import { review } from '../../../../graph/format/review/review.ts'
import { vlierhoek } from '../../analysis/vlierhoek.ts'

const workbook = async (file: string, rows: string[][]) => ({
  name: file,
  bytes: new Uint8Array(await writeXlsx({ sheets: [{ name: 'Blad1', rows }] })),
})

test('sheets of one name in two files are told apart, with the rows and the sort of each', async () => {
  const files = [
    await workbook('een.xlsx', [
      ['Naam', 'Soort'],
      ['Kaartclub De Aas', 'vereniging'],
    ]),
    await workbook('twee.xlsx', [
      ['Organisatie 1', 'Organisatie 2', 'Samenwerking'],
      ['Kaartclub De Aas', 'FC Vlierhoek', 'werkt samen'],
    ]),
  ]
  const read = await readFiles(files, browserLimits)
  if (read.type !== 'sheets') throw new Error('no sheets')
  const { sheets } = read
  expect(sheets.map(({ name }) => name)).toEqual(['Blad1', 'Blad1 (2)'])
  const mapping = recognise(sheets)
  const asked = { sheets, mapping, choices: new Map() }
  const { rows } = await review(vlierhoek, asked)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  const [first] = rows
  const without = new Map([[first?.key ?? '', { do: 'skip' } as const]])
  const again = await review(vlierhoek, { ...asked, choices: without })
  expect(again.rows.map(({ status }) => status === 'skipped')).toEqual(
    rows.map((row) => row === first),
  )
})
