import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { GraphError } from '../../../../graph/errors.ts'
import { isActor, nameOf } from '../../../../graph/model/element.ts'
import { sayError } from '../../../../graph/words/say-error.ts'
import { textOf } from '../../../../graph/format/text-file.ts'
import { textSheet } from '../../../../graph/format/reading/text-sheet.ts'
import { checkZip } from '../../../../graph/format/reading/zip-size.ts'
import { browserLimits } from '../../../../graph/format/reading/limits.ts'
import { mapOf } from '../../builders/elements.ts'
import { after, reviewFile } from './read-in.ts'

const empty = mapOf()

const refusal = async (name: string, bytes: Uint8Array): Promise<GraphError> => {
  try {
    await reviewFile(empty, name, bytes)
  } catch (error) {
    if (error instanceof GraphError) return error
    throw error
  }
  throw new Error('it was read')
}

const workbook = async (sheets: Parameters<typeof writeXlsx>[0]['sheets']): Promise<Uint8Array> =>
  new Uint8Array(await writeXlsx({ sheets }))

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

describe('a file that cannot be read gets a code and a sentence, and nothing of it comes in', () => {
  test.each([
    ['a zip that is cut off', 'a.xlsx', strToU8('PK\u0003\u0004 and no more'), 'bad-file'],
    [
      'a zip with something else in it',
      'a.xlsx',
      zipSync({ 'foto.png': strToU8('x') }),
      'bad-file',
    ],
    ['more than 10 MiB', 'a.csv', new Uint8Array(10 * 1024 * 1024 + 1), 'file-too-large'],
    [
      'a small zip that grows to 60 MiB',
      'a.xlsx',
      zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024) }),
      'file-too-large',
    ],
    [
      'a zip of 201 files',
      'a.zip',
      zipSync(
        Object.fromEntries(Array.from({ length: 201 }, (_, nth) => [`${nth}.csv`, strToU8('a')])),
      ),
      'file-too-large',
    ],
    [
      'XML with a type of its own',
      'a.graphml',
      strToU8('<!DOCTYPE graphml [<!ENTITY a "b">]><graphml>&a;</graphml>'),
      'bad-file',
    ],
    ['XML that is nested without end', 'a.graphml', strToU8('<graph>'.repeat(5000)), 'bad-file'],
    ['XML of another sort', 'a.graphml', strToU8('<html></html>'), 'unknown-format'],
    ['JSON that is nested without end', 'a.json', strToU8(nested(5000)), 'bad-file'],
    ['JSON that is broken', 'a.json', strToU8('{"elements": ['), 'bad-file'],
    [
      'a workbook of before 2007',
      'a.xls',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1),
      'unknown-format',
    ],
    ['a picture', 'a.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'bad-file'],
    ['a million columns', 'a.csv', strToU8(`naam${';x'.repeat(1_000_000)}\nDe Brug\n`), 'bad-file'],
    ['a cell of 40,000 letters', 'a.csv', strToU8(`naam\n${'x'.repeat(40_000)}\n`), 'bad-file'],
    ['more than 100,000 rows', 'a.csv', strToU8(`naam\n${'x\n'.repeat(100_001)}`), 'bad-file'],
  ] as const)('%s', async (_what, name, bytes, code) => {
    const start = performance.now()
    const error = await refusal(name, bytes)
    expect(error.code).toBe(code)
    for (const language of ['nl', 'fr', 'en'] as const)
      expect(sayError(error, language)).toMatch(/^\p{Lu}[^{}]+\.$/u)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('says where: the sheet, the row and the column', async () => {
    const { details } = await refusal('lijst.csv', strToU8(`a;naam\n1;${'x'.repeat(40_000)}\n`))
    expect(details['at']).toBe('lijst.csv, B2')
  })
})

describe('what spreadsheets hold besides data', () => {
  test('formulas give their values, hidden sheets stay out, merged cells and days are read', async () => {
    const bytes = await workbook([
      {
        name: 'Lijst',
        rows: [
          ['Organisatie', 'Bevraagd op'],
          ['De Brug', new Date(Date.UTC(2026, 9, 5))],
          ['Samen', null],
        ],
        merges: [{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }],
        cells: new Map([['2,0', { formula: '"Sa"&"men"', formulaResult: 'Samen' }]]),
      },
      { name: 'Weg', rows: [['Organisatie'], ['Geheim']], hidden: true },
    ] as Parameters<typeof writeXlsx>[0]['sheets'])
    const seen = await reviewFile(empty, 'a.xlsx', bytes)
    const actors = [...after(empty, seen).entities.values()].filter(isActor)
    expect(actors.map(nameOf).toSorted()).toEqual(['De Brug', 'Samen'])
    expect(actors.find((each) => nameOf(each) === 'De Brug')?.fields['coverageDate']).toBe(
      '2026-10-05',
    )
  })

  test('two columns with one title: the first counts', async () => {
    const seen = await reviewFile(empty, 'a.csv', strToU8('Naam;Naam\nDe Brug;Het Huis\n'))
    expect(seen.rows.map(({ name }) => name)).toEqual(['De Brug'])
  })

  test('a line to nobody, and a line to oneself, are refused by themselves and say so', async () => {
    const text = 'Van;Naar\nDe Brug;\nDe Brug;De Brug\nDe Brug;Het Huis\n'
    const { rows } = await reviewFile(empty, 'a.csv', strToU8(text))
    expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
      ['refused', 'unknown-name'],
      ['refused', 'same-ends'],
      ['new', undefined],
    ])
  })

  test('employers in a circle are lines like any other', async () => {
    const text = 'id,type,from,to\nr1,WORKS_FOR,p1,o1\nr2,PART_OF,o1,o2\nr3,PART_OF,o2,o1\n'
    const actors = 'id,kind,name\np1,professional,Ann\no1,organisation,A\no2,organisation,B\n'
    const zip = zipSync({ 'actors.csv': strToU8(actors), 'relations.csv': strToU8(text) })
    const { rows } = await reviewFile(empty, 'a.zip', zip)
    expect(rows.filter(({ of, status }) => of === 'relation' && status === 'new')).toHaveLength(3)
  })
})

describe('texts of any make', () => {
  const rows = [
    ['Naam', 'Opmerking'],
    ['Café ’t Sas', 'a\nb'],
  ]
  test.each([
    [';', 'Naam;Opmerking\r\nCafé ’t Sas;"a\nb"\r\n'],
    [',', 'Naam,Opmerking\nCafé ’t Sas,"a\nb"\n'],
    ['tab', 'Naam\tOpmerking\nCafé ’t Sas\t"a\nb"\n'],
    ['bar', 'Naam|Opmerking\nCafé ’t Sas|"a\nb"\n'],
    ['sep=', 'sep=;\r\nNaam;Opmerking\r\nCafé ’t Sas;"a\nb"\r\n'],
  ])('separated by %s', (_sign, text) => {
    expect(textSheet('x', text).rows).toEqual(rows)
  })

  test('in UTF-8, UTF-16 and Windows-1252', () => {
    const text = 'Café ’t Sas €'
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
    ])
    const latin = Uint8Array.of(
      0x43,
      0x61,
      0x66,
      0xe9,
      0x20,
      0x92,
      0x74,
      0x20,
      0x53,
      0x61,
      0x73,
      0x20,
      0x80,
    )
    for (const bytes of [strToU8(text), strToU8(`\uFEFF${text}`), utf16, latin])
      expect(textOf(bytes).replace(/^\uFEFF/u, '')).toBe(text)
  })
})

test('a zip is measured by its directory, before anything of it is unpacked', () => {
  const bomb = zipSync({ a: new Uint8Array(51 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(200_000)
  expect(() => checkZip(bomb, browserLimits)).toThrow(/file-too-large/u)
})
