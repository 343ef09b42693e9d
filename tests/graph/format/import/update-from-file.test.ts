import { expect, test } from 'vitest'
import { exportAs } from '../../../../graph/format/export.ts'
import { recognise } from '../../../../graph/format/mapping/recognise.ts'
import { browserLimits } from '../../../../graph/format/reading/limits.ts'
import { madeOf } from '../../../../graph/format/reading/made-of.ts'
import { readFile } from '../../../../graph/format/reading/read-file.ts'
import type { Sheet } from '../../../../graph/format/reading/sheet.ts'
import { review } from '../../../../graph/format/review/review.ts'
import type { Choices } from '../../../../graph/format/review/review-row.ts'
import { asId } from '../../../../graph/model/ids.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { vlierhoek } from '../../analysis/vlierhoek.ts'
import { after } from './read-in.ts'

const base: Snapshot = { ...vlierhoek, revision: 7 }

const exported = async (): Promise<readonly Sheet[]> => {
  const { bytes } = await exportAs('xlsx', base)
  const contents = await readFile({ name: 'kaart.xlsx', bytes }, browserLimits)
  if (contents.type !== 'sheets') throw new Error('no sheets')
  return contents.sheets
}

/** The same sheets with one cell written over. */
const edited = (sheets: readonly Sheet[], id: string, column: string, text: string) =>
  sheets.map((sheet) => {
    const at = (sheet.rows[0] ?? []).indexOf(column)
    return {
      ...sheet,
      rows: sheet.rows.map((row) => (row[0] === id && at !== -1 ? row.with(at, text) : row)),
    }
  })

const renamed = (map: Snapshot, id: string, name: string): Snapshot => {
  const entity = map.entities.get(asId(id))
  if (entity === undefined) throw new Error('nobody')
  const next = { ...entity, fields: { ...entity.fields, name } }
  return {
    ...map,
    revision: map.revision + 1,
    entities: new Map(map.entities).set(entity.id, next),
  }
}

const looked = (present: Snapshot, sheets: readonly Sheet[], choices: Choices = new Map()) =>
  review(present, { sheets, mapping: recognise(sheets), choices, base })

test('a workbook says of which map and of which state of it it was made', async () => {
  expect(madeOf(await exported())).toEqual({ map: 'VLH', revision: 7 })
  expect(madeOf([{ name: 'Blad1', rows: [['map', 'VLH']] }])).toBeUndefined()
})

test('an edited export shows what was edited only, also when the map moved on elsewhere', async () => {
  const sheets = edited(await exported(), 'A05', 'name', 'Repair Café Vlierhoek')
  const moved = renamed(base, 'A11', 'FC Vlierhoek United')
  const seen = await looked(moved, sheets)
  expect(seen.changes).toEqual([
    {
      op: 'update',
      id: 'A05',
      fields: { name: { from: 'Repair Café Vlier', to: 'Repair Café Vlierhoek' } },
    },
  ])
  const map = after(moved, seen)
  expect(map.entities.get(asId('A11'))?.fields['name']).toBe('FC Vlierhoek United')
})

test('what was edited on both sides waits for a person, with both values', async () => {
  const sheets = edited(await exported(), 'A05', 'name', 'Repair Café Zuid')
  const moved = renamed(base, 'A05', 'Repair Café Noord')
  const seen = await looked(moved, sheets)
  expect(seen.changes).toEqual([])
  const row = seen.rows.find(({ differing }) => differing.length > 0)
  expect(row?.differing).toEqual([
    { field: 'name', ours: 'Repair Café Noord', theirs: 'Repair Café Zuid', taken: false },
  ])
  const take = new Map([[row?.key ?? '', { do: 'merge' as const, take: ['name'] }]])
  expect((await looked(moved, sheets, take)).changes).toHaveLength(1)
})
