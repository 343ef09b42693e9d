import { describe, expect, test } from 'vitest'
import { merge } from '../../../../graph/change/merge.ts'
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

test('who has no place by decision has none to complain of', async () => {
  const sheets = [textSheet('a.csv', 'Naam;Soort;Postcode\nDe Zon;apotheek;9000\n')]
  const seen = await review(mapOf(), { sheets, mapping: recognise(sheets), choices: new Map() })
  expect(seen.rows[0]).toMatchObject({ status: 'new', leftOut: [] })
  expect(JSON.stringify(seen.changes)).not.toContain('9000')
})

describe('branches in one file', () => {
  const made = async (present: Snapshot, ...lines: readonly string[]) => {
    const sheets = [textSheet('a.csv', lines.join('\n'))]
    const seen = await review(present, { sheets, mapping: recognise(sheets), choices: new Map() })
    const work = merge(present, { changes: seen.changes, author: 'Mia' }, [])
    if (work.type === 'conflict') throw new Error('conflict')
    return { rows: seen.rows, map: work.after }
  }

  test('keep each its own themes, and a line that names both is told to say which', async () => {
    const { map } = await made(
      mapOf(),
      'Naam;Postcode;Thema',
      'Seniorenclub;1080;Ontmoeting',
      'Seniorenclub;9000;Eten',
    )
    const at = (code: string) =>
      [...map.entities.values()].find(({ fields }) => fields['postalCode'] === code)?.id
    const themes = [...map.relations.values()].map(({ from, to }) => [from, to])
    expect(themes).toEqual(
      expect.arrayContaining([
        [at('1080'), 'theme-meeting'],
        [at('9000'), 'theme-food'],
      ]),
    )
  })

  test.each([
    ['Seniorenclub;1080;https://a.example', 'Seniorenclub;9000;https://b.example'],
    ['Seniorenclub;9000;https://b.example', 'Seniorenclub;1080;https://a.example'],
  ])('that of the map is completed wherever it stands: %s', async (...lines) => {
    const present = mapOf(branch('Seniorenclub', '9000'))
    const { rows, map } = await made(present, 'Naam;Postcode;Website', ...lines)
    expect(rows.filter(({ status }) => status === 'changed')).toHaveLength(1)
    const known = [...map.entities.values()].find(({ fields }) => fields['postalCode'] === '9000')
    expect(known?.fields['website']).toBe('https://b.example')
  })

  test('one of which the map knows no place is the first of them, and only that', async () => {
    const { rows } = await made(
      mapOf(branch('Seniorenclub')),
      'Naam;Postcode',
      'Seniorenclub;1080',
      'Seniorenclub;9000',
    )
    expect(rows.map(({ status }) => status)).toEqual(['changed', 'new'])
  })

  test('share a company number and are two all the same; on the map it is a question', async () => {
    const file = [
      'Naam;Postcode;KBO',
      'Seniorenclub;1080;0403.170.701',
      'Seniorenclub;9000;0403.170.701',
    ] as const
    expect((await made(mapOf(), ...file)).rows.map(({ status }) => status)).toEqual(['new', 'new'])
    const present = mapOf(
      entity('organisation', 'De Senioren', { kboNumber: '0403.170.701', postalCode: '3000' }),
    )
    expect((await made(present, ...file)).rows[0]).toMatchObject({
      status: 'doubtful',
      match: { why: 'branch' },
    })
  })
})
