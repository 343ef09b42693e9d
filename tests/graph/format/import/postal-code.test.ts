import { describe, expect, test } from 'vitest'
import { recognise } from '../../../../graph/format/mapping/recognise.ts'
import { textSheet } from '../../../../graph/format/reading/text-sheet.ts'
import { review } from '../../../../graph/format/review/review.ts'
import { likelySame } from '../../../../graph/model/likely-same.ts'
import { postalDigits } from '../../../../graph/model/postal-code.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { entity, mapOf } from '../../builders/elements.ts'

const looked = async (present: Snapshot, ...rows: readonly string[]) => {
  const sheets = [textSheet('a.csv', ['Naam;Postcode', ...rows].join('\n'))]
  const seen = await review(present, { sheets, mapping: recognise(sheets), choices: new Map() })
  return seen.rows.map(({ status, match }) => [status, match?.name, match?.why])
}

const branch = (name: string, postalCode?: string) =>
  entity('organisation', name, postalCode === undefined ? {} : { postalCode })

describe('somebody of the same name', () => {
  test('under the same postal code is the same', async () => {
    const present = mapOf(branch('Seniorenclub', '9000'), branch('Seniorenclub', '1080'))
    expect(await looked(present, 'Seniorenclub;1080 Molenbeek')).toEqual([
      ['same', 'Seniorenclub', 'name'],
    ])
  })

  test('under another is a question, and not the same', async () => {
    const present = mapOf(branch('Seniorenclub', '9000'))
    expect(await looked(present, 'Seniorenclub;1080')).toEqual([
      ['doubtful', 'Seniorenclub', 'elsewhere'],
    ])
  })

  test('of whom no place is known is the same', async () => {
    expect(await looked(mapOf(branch('Seniorenclub')), 'seniorenclub vzw;1080')).toEqual([
      ['changed', 'Seniorenclub', 'name'],
    ])
  })

  test('twice in one file, under two codes, is two', async () => {
    const both = ['Seniorenclub;1080', 'Seniorenclub;9000', 'Seniorenclub;1080']
    expect(await looked(mapOf(), ...both)).toEqual([
      ['new', undefined, undefined],
      ['new', undefined, undefined],
      ['same', 'Seniorenclub', 'name'],
    ])
  })
})

test('a name that is nearly the same is no likeness in another place', async () => {
  const present = mapOf(branch('Seniorenclub', '9000'))
  expect((await looked(present, 'Seniorenclup;1080'))[0]?.[0]).toBe('new')
  expect((await looked(present, 'Seniorenclup;9000'))[0]).toEqual([
    'doubtful',
    'Seniorenclub',
    'typo',
  ])
  expect(likelySame(mapOf(branch('Seniorenclub', '9000'), branch('Seniorenclup', '1080')))).toEqual(
    [],
  )
  expect(likelySame(mapOf(branch('Seniorenclub', '9000'), branch('Seniorenclup')))).toHaveLength(1)
})

test.each([
  ['1080', '1080'],
  ['B-1080 Brussel', '1080'],
  ['9000 Gent', '9000'],
  ['0999', undefined],
  ['10800', undefined],
  ['', undefined],
])('%s is the postal code %s', (text, digits) => {
  expect(postalDigits(text)).toBe(digits)
})
