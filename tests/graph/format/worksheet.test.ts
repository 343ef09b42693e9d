import { expect, test } from 'vitest'
import { merge } from '../../../graph/change/merge.ts'
import {
  codesOf,
  frequencyCodes,
  readSheetLine,
  typeCodes,
} from '../../../graph/format/worksheet.ts'
import type { SheetLine } from '../../../graph/format/worksheet.ts'
import { isActor } from '../../../graph/model/element.ts'
import { notedOn } from '../../../web/entry/changes/noted.ts'
import { sheetChanges } from '../../../web/panels/worksheet/sheet-changes.ts'
import { vlierhoek } from '../analysis/vlierhoek.ts'

const codes = codesOf(vlierhoek)
const read = (line: string) => readSheetLine(line, codes)

test('everybody has a code of its own, and it stays when somebody comes', () => {
  const actors = [...vlierhoek.entities.values()].filter(isActor)
  expect(new Set(codes.map(({ code }) => code)).size).toBe(actors.length)
  for (const { code, actor } of codes)
    expect(code).toMatch(
      { resident: /^B\d/u, association: /^V\d/u, professional: /^P\d/u, organisation: /^O\d/u }[
        actor.kind as 'resident'
      ],
    )
})

test('a line is two codes with the sort of line between them, and how often', () => {
  const [first, , third] = codes
  if (first === undefined || third === undefined) throw new Error('no codes')
  expect(read(` ${first.code.toLowerCase()}  4 ${third.code} 2 `)).toEqual({
    type: 'tie',
    from: first.actor.id,
    to: third.actor.id,
    tie: typeCodes[3],
    frequency: frequencyCodes[1],
  })
  expect(read('')).toBeUndefined()
  expect(read('+v De Nieuwe Club')).toEqual({
    type: 'actor',
    kind: 'association',
    name: 'De Nieuwe Club',
  })
})

test.each([
  ['V1 4', 'form'],
  ['zomaar iets', 'form'],
  ['V1 4 V999', 'code'],
  ['V1 99 O1', 'type'],
  ['V1 4 O1 9', 'frequency'],
  ['V1 4 V1', 'same'],
  ['+Q Iemand', 'form'],
])('%s says which part cannot be read', (line, what) => {
  expect(read(line)).toMatchObject({ type: 'bad', what })
})

test('a whole sheet is one act: lines that stand are kept, the same line twice is one', () => {
  const lines = ['V1 4 O3 2', 'V1 4 O3 2', '+O Zorghuis', 'V2 1 P3', 'onzin']
    .map(read)
    .filter((line): line is SheetLine => line !== undefined)
  const changes = sheetChanges(vlierhoek, lines, notedOn(vlierhoek, '2026-11-29'))
  const work = merge(vlierhoek, { changes, author: 'Mia' }, [])
  if (work.type === 'conflict') throw new Error('conflict')
  const names = [...work.after.entities.values()].map(({ fields }) => fields['name'])
  expect(names).toContain('Zorghuis')
  const count = (map: typeof vlierhoek): number => map.relations.size
  expect(count(work.after) - count(vlierhoek)).toBeGreaterThanOrEqual(1)
  expect(count(work.after) - count(vlierhoek)).toBeLessThanOrEqual(2)
})
