import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { association, commit, knows, newMap, openVonk } from './vonk.ts'
import type { Answered, Vonk } from './vonk.ts'

const neighbourhood = readFileSync('seed/vlierhoek.json', 'utf8')

type Preview = { changes: unknown[]; rows: { sheet: string; row: number; status: string }[] }

const preview = async ({ ask }: Vonk, map: string, files: object): Promise<Answered> =>
  ask('POST', `/api/maps/${map}/import`, { body: { files } })

const filled = async (vonk: Vonk, id?: string): Promise<string> => {
  const map = await newMap(vonk, id)
  await commit(vonk, map, 1, [association('a'), association('b'), knows('t', 'a', 'b')])
  return map
}

test('a map goes out as json and comes into another map, with nothing lost', async () => {
  const vonk = await openVonk()
  const from = await filled(vonk)
  const out = await vonk.ask('GET', `/api/maps/${from}/export/json`)
  expect(out.headers['content-disposition']).toBe('attachment; filename="linde.json"')
  const into = await newMap(vonk, 'eik')
  const answer = await preview(vonk, into, [{ name: 'linde.json', text: out.text }])
  const { changes, rows } = answer.json as Preview
  expect(rows.map(({ sheet, status }) => [sheet, status])).toEqual([
    ['entities', 'new'],
    ['entities', 'new'],
    ['relations', 'new'],
  ])
  // Until it is committed the map is as it was.
  expect((await vonk.ask('GET', `/api/maps/${into}`)).json).toMatchObject({ revision: 1 })
  expect((await commit(vonk, into, 1, changes)).status).toBe(201)
  const again = (await preview(vonk, into, [{ name: 'linde.json', text: out.text }]))
    .json as Preview
  expect(again.changes).toEqual([])
  expect(new Set(again.rows.map(({ status }) => status))).toEqual(new Set(['same']))
})

test('what is there takes the values of the file and loses none of its own', async () => {
  const vonk = await openVonk()
  const map = await filled(vonk)
  await commit(vonk, map, 2, [
    { op: 'update', id: 'a', fields: { limitText: { from: null, to: 'Alleen op donderdag' } } },
  ])
  const element = { ...association('a').element, fields: { name: 'Buurtkring' } }
  const text = JSON.stringify({
    id: 'x',
    entities: [
      { id: 'x', kind: 'map', fields: { name: 'X' } },
      element,
      { id: 'b', kind: 'place', fields: { name: 'Plein' } },
    ],
    relations: [],
  })
  const { changes, rows } = (await preview(vonk, map, [{ name: 'x.json', text }])).json as Preview
  expect(rows).toEqual([
    { sheet: 'entities', row: 2, status: 'changed' },
    { sheet: 'entities', row: 3, status: 'refused', reason: 'id-taken' },
  ])
  expect(changes).toEqual([
    { op: 'update', id: 'a', fields: { name: { from: 'Kring a', to: 'Buurtkring' } } },
  ])
})

test('a map goes out as a zip of sheets and comes in again as the same', async () => {
  const vonk = await openVonk()
  const map = await filled(vonk)
  const out = await vonk.ask('GET', `/api/maps/${map}/export/csv`)
  expect(out.headers['content-type']).toBe('application/zip')
  expect(out.headers['content-disposition']).toBe('attachment; filename="linde.zip"')
  const files = Object.entries(unzipSync(new Uint8Array(out.bytes))).map(([name, bytes]) => ({
    name,
    text: strFromU8(bytes),
  }))
  expect(files).toHaveLength(2)
  const same = (await preview(vonk, map, files)).json as Preview
  expect(same.changes).toEqual([])
  const into = await newMap(vonk, 'eik')
  const { changes } = (await preview(vonk, into, files)).json as Preview
  expect((await commit(vonk, into, 1, changes)).status).toBe(201)
  expect((await vonk.ask('GET', `/api/maps/${into}`)).json).toMatchObject({
    entities: [{ id: 'a' }, { id: 'b' }, { id: 'eik' }],
    relations: [{ id: 't' }],
  })
})

test('a neighbourhood file comes in whole', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const answer = await preview(vonk, map, [{ name: 'vlierhoek.json', text: neighbourhood }])
  const { rows } = answer.json as Preview
  expect(rows.filter(({ sheet }) => sheet === 'relations')).toHaveLength(539)
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['new']))
})

test.each([
  ['no known kind of file', [{ name: 'a.exe', text: '' }], 404, 'unknown-format'],
  [
    'two kinds at once',
    [
      { name: 'a.csv', text: '' },
      { name: 'a.json', text: '{}' },
    ],
    404,
    'unknown-format',
  ],
  [
    'two json files',
    [
      { name: 'a.json', text: '{}' },
      { name: 'b.json', text: '{}' },
    ],
    404,
    'unknown-format',
  ],
  ['a wrong header', [{ name: 'a.csv', text: 'colour,size\nred,1\n' }], 422, 'wrong-header'],
  ['json that is none', [{ name: 'a.json', text: '{' }], 400, 'bad-json'],
  ['json that is no map', [{ name: 'a.json', text: '{"entities":7}' }], 422, 'bad-file'],
  ['json a million deep', [{ name: 'a.json', text: '['.repeat(1_000_000) }], 400, 'bad-json'],
  ['no files', [], 400, 'bad-request'],
])('%s is refused', async (_, files, status, code) => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const answer = await preview(vonk, map, files)
  expect([answer.status, answer.json]).toMatchObject([status, { code }])
})

test('files of 20 MiB are too large for a browser', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const text = 'x'.repeat(20 * 1024 * 1024)
  const answer = await preview(vonk, map, [{ name: 'a.csv', text }])
  expect([answer.status, answer.json]).toMatchObject([413, { code: 'body-too-large' }])
})

test('a workbook is looked at too, and what is wrong with it is said', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Lijst',
        rows: [
          ['Organisatie', 'Partners'],
          ['De Brug', 'Het Huis'],
        ],
      },
    ],
  })
  const base64 = Buffer.from(bytes).toString('base64')
  const { changes, rows } = (await preview(vonk, map, [{ name: 'a.xlsx', base64 }])).json as Preview
  expect(rows).toMatchObject([{ sheet: 'Lijst', row: 2, status: 'new' }])
  expect((await commit(vonk, map, 1, changes)).status).toBe(201)
  const bad = await preview(vonk, map, [{ name: 'a.xlsx', base64: 'UEsDBAAA' }])
  expect([bad.status, bad.json]).toMatchObject([422, { code: 'bad-file' }])
})
