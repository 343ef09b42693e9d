import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merge } from '../../../../graph/change/merge.ts'
import { isRelation } from '../../../../graph/model/element.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import { asId } from '../../../../graph/model/ids.ts'
import { languages } from '../../../../graph/model/language.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { notedOn } from '../../../../web/entry/changes/noted.ts'
import { laid } from '../../../../web/views/table/block.ts'
import { cellsOf } from '../../../../web/views/table/cells.ts'
import { columnsOf, isWritable, rowsOf, sheetNames } from '../../../../web/views/table/sheets.ts'
import type { Column } from '../../../../web/views/table/sheets.ts'
import { written } from '../../../../web/views/table/written.ts'
import type { Entry } from '../../../../web/views/table/written.ts'
import { vlierhoek } from '../../../graph/analysis/vlierhoek.ts'
import { actor, entity, idOf, mapOf } from '../../../graph/builders/elements.ts'
import { randomMap } from '../../../graph/builders/random-map.ts'

const nobody = new Set<never>()

const write = (snapshot: Snapshot, entries: readonly Entry[]) =>
  written(snapshot, notedOn(snapshot, '2026-11-22'), cellsOf(snapshot, 'nl'), entries)

/** The map after these texts were written, as the server would make it. */
const after = (snapshot: Snapshot, entries: readonly Entry[]): Snapshot => {
  const { changes, refused } = write(snapshot, entries)
  expect(refused).toEqual([])
  const merged = merge(snapshot, { changes, author: 'Mia' }, [])
  if (merged.type === 'conflict') throw new Error(JSON.stringify(merged.conflicts))
  return merged.after
}

const column = (id: string): Column => {
  const found = columnsOf('actors').find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

const two = mapOf(actor('Harmonie'), entity('organisation', 'School'))

const textOf = (snapshot: Snapshot, name: string, id: string): string => {
  const element = snapshot.entities.get(idOf(name)) as Entity
  return cellsOf(snapshot, 'nl').text(element, column(id))
}

describe('every cell', () => {
  test.each(languages)('of the demo says in %s what is read back as the same value', (language) => {
    const cells = cellsOf(vlierhoek, language)
    let tried = 0
    for (const sheet of sheetNames)
      for (const element of rowsOf(vlierhoek, sheet, nobody))
        for (const each of columnsOf(sheet)) {
          if (each.holds !== 'field' || !isWritable(element, each)) continue
          const value = element.fields[each.field]
          if (value === undefined) continue
          const text = cells.text(element, each)
          expect(text).not.toBe('')
          expect({ text, value: cells.value(element, each.field, text) }).toEqual({ text, value })
          tried += 1
        }
    expect(tried).toBeGreaterThan(800)
  })

  test('of any map, written as it is, changes nothing', () => {
    fc.assert(
      fc.property(randomMap(), (snapshot) => {
        for (const sheet of sheetNames) {
          const cells = cellsOf(snapshot, 'fr')
          const entries = rowsOf(snapshot, sheet, nobody).flatMap((element) =>
            columnsOf(sheet).map((each) => ({
              id: element.id,
              column: each,
              text: cells.text(element, each),
            })),
          )
          const noted = notedOn(snapshot, '2026-11-22')
          expect(written(snapshot, noted, cells, entries)).toEqual({
            changes: [],
            count: 0,
            refused: [],
          })
        }
      }),
    )
  })
})

describe('a text that is written', () => {
  test('is a label in any language, a list by semicolons, a decimal with a comma, a date as a spreadsheet turns it', () => {
    const map = after(two, [
      { id: idOf('School'), column: column('sphere'), text: 'Formel' },
      { id: idOf('School'), column: column('hoursPerMonth'), text: '2,5' },
      { id: idOf('School'), column: column('contactAgainOn'), text: '3/12/2026' },
      { id: idOf('School'), column: column('list-themes'), text: 'alleen zijn; eigen thema' },
    ])
    const { fields } = map.entities.get(idOf('School')) as Entity
    expect(fields).toMatchObject({
      sphere: 'formal',
      hoursPerMonth: 2.5,
      contactAgainOn: '2026-12-03',
    })
    expect(textOf(map, 'School', 'list-themes')).toBe('alleen zijn; eigen thema')
    expect(map.entities.has(asId('theme-loneliness'))).toBe(true)
  })

  test('may be an answer that has no value', () => {
    const map = after(two, [
      { id: idOf('School'), column: column('timing'), text: '? niet geweten' },
    ])
    expect(map.entities.get(idOf('School'))?.fields['timing']).toEqual({ answer: 'unknown' })
  })

  test('makes a new value once, however many rows name it', () => {
    const map = after(
      two,
      ['Harmonie', 'School'].map((name) => ({
        id: idOf(name),
        column: column('list-themes'),
        text: 'Kroegtochten',
      })),
    )
    const made = [...map.entities.values()].filter(
      ({ fields }) => fields['name'] === 'Kroegtochten',
    )
    expect(made).toHaveLength(1)
    expect([...map.relations.values()].filter((each) => isRelation(each))).toHaveLength(2)
  })

  test('is refused with its reason where it cannot be read, and then nothing is written', () => {
    const { changes, refused } = write(two, [
      { id: idOf('School'), column: column('coverage'), text: 'soms' },
      { id: idOf('School'), column: column('contactAgainOn'), text: '31/02/2026' },
      { id: idOf('School'), column: column('kind'), text: 'resident' },
      { id: idOf('School'), column: column('primaryInterest'), text: 'een nota' },
    ])
    expect(refused.map(({ error }) => error.code)).toEqual([
      'unknown-value',
      'bad-date',
      'unknown-field',
    ])
    expect(changes).toHaveLength(1)
  })

  test('empties a cell when it is empty', () => {
    const map = after(two, [
      { id: idOf('School'), column: column('primaryInterest'), text: 'een nota' },
    ])
    const emptied = after(map, [
      { id: idOf('School'), column: column('primaryInterest'), text: '' },
    ])
    expect(emptied.entities.get(idOf('School'))?.fields['primaryInterest']).toBeUndefined()
  })
})

test('a block that is too large is laid as far as the table goes, and what falls outside is counted', () => {
  const block = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]
  const columns = [column('name'), column('primaryInterest')]
  const { entries, beyond } = laid(block, [idOf('School')], columns)
  expect(entries.map(({ text }) => text)).toEqual(['a', 'b'])
  expect(beyond).toBe(4)
})
