import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportJson } from '../../graph/format/json.ts'
import { openStore } from '../../graph/store/open.ts'
import { useProgram } from './program.ts'

const demo = join(process.cwd(), 'seed', 'vlierhoek.json')
const { run, folder } = useProgram()

const neighbourhood = { neighbourhood: { id: 'b', name: 'B' } }
const actors = [{ id: 'O1', name: 'Bibliotheek', kind: 'organisation' }]
const sheet = 'kind,name\norganisation,Bibliotheek\n'

/** All that a store holds, as text. */
const storedIn = async (home: string): Promise<string> => {
  const store = await openStore(`sqlite:${home}/vonk.sqlite`, { readonly: true })
  const maps = await store.maps()
  const all = await Promise.all(
    maps.map(async ({ id }) => [await store.commits(id, 0, 100), exportJson(await store.load(id))]),
  )
  await store.close()
  return JSON.stringify(all)
}

describe('a bad file gets a code and a sentence, and the maps stay as they were', () => {
  let home = ''
  let before = ''
  beforeAll(async () => {
    home = folder()
    await run(home, 'load', demo)
    before = await storedIn(home)
  })

  test.each([
    [
      'an unknown end',
      'a.json',
      JSON.stringify({
        ...neighbourhood,
        actors,
        relations: [{ type: 'KNOWS', from: 'O1', to: 'O9' }],
      }),
      /“O9”.*relations\[0\]\.to.*\[unknown-name\]/u,
    ],
    [
      'one id twice',
      'a.json',
      JSON.stringify({ ...neighbourhood, actors: [...actors, ...actors] }),
      /“O1”.*actors\[1\].*\[duplicate-id\]/u,
    ],
    [
      'a name twice in one object',
      'a.json',
      '{"neighbourhood":{"id":"b","id":"c","name":"B"}}',
      /\[bad-json\]/u,
    ],
    [
      'a name that reaches into the language',
      'a.json',
      '{"neighbourhood":{"id":"b","name":"B"},"__proto__":{}}',
      /\[bad-json\]/u,
    ],
    ['JSON without end', 'a.json', '['.repeat(1_000_000), /\[bad-json\]/u],
    [
      'half a character',
      'a.json',
      JSON.stringify({ neighbourhood: { id: 'b', name: '\ud800' } }),
      /neighbourhood.*\[bad-text\]/u,
    ],
    ['NUL', 'a.json', JSON.stringify({ neighbourhood: { id: 'b', name: 'a\0' } }), /\[bad-text\]/u],
    ['an unknown form', 'a.docx', 'x', /docx.*\[unknown-format\]/u],
    ['a list of nobody', 'a.csv', '1;2\n3;4\n', /1.*\[wrong-header\]/u],
    ['a workbook that is none', 'a.xlsx', 'PK\u0003\u0004 no', /\[bad-file\]/u],
    ['an unknown kind', 'a.csv', `${sheet}club,Zwemmers\n`, /a\.csv, 3.*\[unknown-kind\]/u],
    ['a zip that is none', 'a.zip', 'PK', /\[bad-file\]/u],
  ])('%s', async (_fault, name, text, complaint) => {
    writeFileSync(join(home, name), text)
    const refused = await run(home, 'load', name)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toMatch(complaint)
    expect(await storedIn(home)).toBe(before)
  })

  test('sheets whose relations name nobody, and then there is no store either', async () => {
    const empty = folder()
    mkdirSync(join(empty, 'bladen'))
    writeFileSync(join(empty, 'bladen', 'actors.csv'), sheet)
    writeFileSync(
      join(empty, 'bladen', 'relations.csv'),
      'type,from,to\nKNOWS,Bibliotheek,Niemand\n',
    )
    const refused = await run(empty, 'load', 'bladen')
    expect(refused.err).toMatch(/“Niemand”.*relations\.csv, 2.*\[unknown-name\]/u)
    expect(existsSync(join(empty, 'vonk.sqlite'))).toBe(false)
  })

  test('no file, no map, no such date', async () => {
    expect((await run(home, 'load', 'weg.json')).err).toMatch(/weg\.json.*\[bad-file\]/u)
    expect((await run(home, 'export', 'ELDERS')).err).toMatch(/\[unknown-map\]/u)
    expect((await run(home, 'export', 'VLH', '--format', 'pdf')).err).toMatch(/\[unknown-format\]/u)
    expect((await run(home, 'findings', 'VLH', '--as-of', '2026-13')).err).toMatch(/\[bad-date\]/u)
  })
})

describe('typing it wrong', () => {
  test('shows how it goes, and ends with code 2', async () => {
    const home = folder()
    expect(await run(home, 'laden')).toMatchObject({ code: 2, out: '' })
    const { code, err } = await run(home, 'load', demo, '--nmae', 'x')
    expect(code).toBe(2)
    expect(err).toMatch(/vonk load FILE.*\[bad-usage\]/su)
    expect((await run(home, 'load')).code).toBe(2)
  })

  test('asking for help shows every command, in the language of the computer', async () => {
    const { code, out } = await run(folder(), '--help')
    expect(code).toBe(0)
    for (const name of [
      'start',
      'link',
      'load',
      'export',
      'findings',
      'measures',
      'check-data',
      'backup',
      'restore',
    ])
      expect(out).toContain(`vonk ${name}`)
    expect(out).toContain('buurt')
  })
})
