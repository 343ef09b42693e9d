import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { storeTarget } from '../../command/store-target.ts'
import { loadFile } from '../../command/load-file.ts'
import { effectsOf } from '../../graph/change/effects.ts'
import { fold } from '../../graph/change/fold.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import { openStore } from '../../graph/store/open.ts'
import { lastLine, useProgram } from './program.ts'

const demo = join(process.cwd(), 'seed', 'vlierhoek.json')
const loaded = { map: 'VLH', revision: 3, entities: 160, relations: 539 }
const { run, folder } = useProgram()

describe('loading the demo', () => {
  test('ends with a line that says what the map holds, and the same again changes nothing', async () => {
    const home = folder()
    const first = await run(home, 'load', demo)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(lastLine(first.out)).toEqual(loaded)
    const second = await run(home, 'load', demo)
    expect(second.code).toBe(0)
    expect(lastLine(second.out)).toEqual(loaded)
  })

  test('is one step of ordinary commits by Vonk itself, after the one that makes the map', async () => {
    const home = folder()
    await run(home, 'load', demo)
    const store = await openStore(`sqlite:${home}/vonk.sqlite`, { readonly: true })
    const [founding, ...parts] = await store.commits(asMapId('VLH'), 0, 100)
    await store.close()
    expect(founding?.changes).toMatchObject([{ op: 'create', element: { id: 'VLH', kind: 'map' } }])
    expect(founding).not.toHaveProperty('step')
    expect(parts.map(({ step }) => [step?.part, step?.parts])).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect(new Set(parts.map(({ step }) => step?.id)).size).toBe(1)
    expect(parts.every(({ author, changes }) => author === 'vonk' && changes.length <= 500)).toBe(
      true,
    )
  })

  test('that was broken off is finished by the same file', async () => {
    const home = folder()
    await run(home, 'load', demo)
    const broken = folder()
    const whole = await openStore(`sqlite:${home}/vonk.sqlite`, { readonly: true })
    const half = await openStore(`sqlite:${broken}/vonk.sqlite`)
    const map = asMapId('VLH')
    let snapshot = emptySnapshot(map)
    for (const commit of await whole.commits(map, 0, 2)) {
      snapshot = fold(snapshot, [commit])
      await half.append(map, commit, effectsOf(commit.changes, snapshot), commit.revision - 1)
    }
    await whole.close()
    await half.close()
    const finished = await run(broken, 'load', demo)
    expect(finished.code).toBe(0)
    expect(lastLine(finished.out)).toEqual(loaded)
    const exported = await run(broken, 'export', 'VLH')
    expect(exported.out).toBe((await run(home, 'export', 'VLH')).out)
  })

  test('beside a map that somebody changed says that the map exists', async () => {
    const home = folder()
    await run(home, 'load', demo)
    const again = await run(home, 'load', demo, '--name', 'Anders')
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toMatch(/VLH.*\[map-exists\]/su)
    const other = await run(home, 'load', demo, '--name', 'Anders', '--id', 'anders')
    expect(lastLine(other.out)).toEqual({ ...loaded, map: 'anders' })
  })

  test('applies the places on the picture that it is given', async () => {
    const store = await openStore(`sqlite:${folder()}/vonk.sqlite`)
    const positions = { O02: [100, -20] } as const
    await loadFile(store, { name: 'vlierhoek.json', bytes: readFileSync(demo), positions })
    const snapshot = await storeTarget(store).snapshot(asMapId('VLH'))
    await store.close()
    expect(
      [...(snapshot?.entities.values() ?? [])].filter(({ x }) => x !== undefined),
    ).toMatchObject([{ id: 'O02', x: 100, y: -20 }])
  })
})

describe('what is exported', () => {
  test('as JSON loads elsewhere and exports as the same bytes', async () => {
    const [here, there] = [folder(), folder()]
    await run(here, 'load', demo)
    const { bytes } = await run(here, 'export', 'VLH', '--format', 'json')
    writeFileSync(join(there, 'kaart.json'), bytes)
    expect(lastLine((await run(there, 'load', 'kaart.json')).out)).toMatchObject({ map: 'VLH' })
    expect((await run(there, 'export', 'VLH', '--format', 'json')).bytes.equals(bytes)).toBe(true)
  })

  test('as sheets loads elsewhere, from the zip and from a folder, as the same map', async () => {
    const here = folder()
    await run(here, 'load', demo)
    const json = (await run(here, 'export', 'VLH')).out
    const zip = await run(here, 'export', 'VLH', '--format', 'csv')
    const files = unzipSync(zip.bytes)
    expect(Object.keys(files)).toEqual(['actors.csv', 'relations.csv'])
    const there = folder()
    writeFileSync(join(there, 'kaart.zip'), zip.bytes)
    expect((await run(there, 'load', 'kaart.zip')).err).toBe('')
    expect((await run(there, 'export', 'VLH')).out).toBe(json)
    const third = folder()
    mkdirSync(join(third, 'bladen'))
    for (const [name, bytes] of Object.entries(files))
      writeFileSync(join(third, 'bladen', name), bytes)
    expect((await run(third, 'load', 'bladen')).err).toBe('')
    expect((await run(third, 'export', 'VLH')).out).toBe(json)
  })

  test('does not need the program that serves the same file to stop', async () => {
    const home = folder()
    await run(home, 'load', demo)
    const store = await openStore(`sqlite:${home}/vonk.sqlite`)
    const exported = await run(home, 'export', 'VLH')
    const findings = await run(home, 'findings', 'VLH', '--json', '--lang', 'fr')
    const measures = await run(home, 'measures', 'VLH', '--json')
    await store.close()
    expect(exported.code).toBe(0)
    expect(lastLine(findings.out)).toMatchObject({ asOf: '2026-11-22' })
    expect(lastLine(measures.out)).toMatchObject({ cooperation: { actors: 46 } })
  })
})

describe('a file', () => {
  test('is measured and read for findings without a store', async () => {
    const home = folder()
    copyFileSync(demo, join(home, 'buurt.json'))
    const findings = await run(home, 'findings', 'buurt.json', '--as-of', '2026-11', '--json')
    expect(lastLine(findings.out)).toMatchObject({ asOf: '2026-11-30' })
    const measures = await run(home, 'measures', 'buurt.json')
    expect(JSON.parse(measures.out)).toMatchObject({ asOf: '2026-11-22' })
    expect((await run(home, 'export', 'VLH')).code).toBe(1)
  })
})

describe('a list that somebody made', () => {
  const list =
    'Organisatie;Partners;Contactpersoon;Sector\nDe Brug;Het Huis;An P.;Welzijnswerk\nMevr. Peeters;;;\n'

  test('is looked at row by row without writing anything, then loaded as far as it can be read', async () => {
    const home = folder()
    writeFileSync(join(home, 'lijst.csv'), list)
    const looked = await run(home, 'load', 'lijst.csv', '--dry-run')
    const rows = looked.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { status?: string; reason?: string; new?: number })
    expect(rows.slice(0, 2).map(({ status, reason }) => [status, reason])).toEqual([
      ['new', undefined],
      ['refused', 'person'],
    ])
    expect(rows.at(-2)).toMatchObject({ unknown: { word: 'Welzijnswerk', suggestion: 'welfare' } })
    expect(rows.at(-1)).toMatchObject({ map: 'lijst', new: 1, refused: 1, personColumns: 1 })
    expect(existsSync(join(home, 'vonk.sqlite'))).toBe(false)
    const made = await run(home, 'load', 'lijst.csv', '--name', 'Wijk Noord')
    expect(lastLine(made.out)).toMatchObject({ map: 'wijk-noord', entities: 3, relations: 1 })
    const json = (await run(home, 'export', 'wijk-noord')).out
    expect(json).toContain('Het Huis')
    expect(json).not.toMatch(/Peeters|An P/u)
  })

  test.each(['xlsx', 'graphml', 'gexf', 'kumu'])(
    'goes out as %s and comes back as the same map',
    async (format) => {
      const home = folder()
      await run(home, 'load', demo)
      const file = await run(home, 'export', 'VLH', '--format', format)
      const again = folder()
      writeFileSync(join(again, `map.${format === 'kumu' ? 'json' : format}`), file.bytes)
      const read = await run(again, 'load', `map.${format === 'kumu' ? 'json' : format}`)
      expect(lastLine(read.out)).toMatchObject({ map: 'VLH', entities: 160, relations: 539 })
      expect((await run(again, 'export', 'VLH')).out).toBe((await run(home, 'export', 'VLH')).out)
    },
  )
})
