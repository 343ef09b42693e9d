import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, test } from 'vitest'
import { effectsOf } from '../../graph/change/effects.ts'
import { fold } from '../../graph/change/fold.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import { openStore } from '../../graph/store/open.ts'
import { lastLine, useProgram } from './program.ts'

const demo = join(process.cwd(), 'seed', 'vlierhoek.json')
const map = asMapId('VLH')
const { run, folder } = useProgram()

const logIn = async (home: string): Promise<unknown> => {
  const store = await openStore(`sqlite:${home}/vonk.sqlite`, { readonly: true })
  const rows = await store.logRows(map, 0, 100)
  await store.close()
  return rows
}

const withDemo = async (): Promise<string> => {
  const home = folder()
  await run(home, 'load', demo)
  return home
}

describe('a backup', () => {
  test('restored elsewhere gives the same log, digests and all, and the same bytes again', async () => {
    const here = await withDemo()
    await run(here, 'load', demo, '--id', 'nog-een')
    const made = await run(here, 'backup', 'kopie.jsonl')
    expect(lastLine(made.out)).toMatchObject({ maps: 2, commits: 6 })
    const there = folder()
    const restored = await run(there, 'restore', join(here, 'kopie.jsonl'))
    expect(restored).toMatchObject({ code: 0, err: '', out: made.out })
    expect(await logIn(there)).toEqual(await logIn(here))
    expect((await run(there, 'check-data')).code).toBe(0)
    await run(there, 'backup', 'weer.jsonl')
    expect(
      readFileSync(join(there, 'weer.jsonl')).equals(readFileSync(join(here, 'kopie.jsonl'))),
    ).toBe(true)
  })

  test('is for the person who made it only, and made beside a program that serves the file', async () => {
    const home = await withDemo()
    const store = await openStore(`sqlite:${home}/vonk.sqlite`)
    expect((await run(home, 'backup', 'kopie.jsonl')).code).toBe(0)
    const refused = await run(home, 'restore', 'kopie.jsonl')
    await store.close()
    expect(refused.err).toMatch(/\[store-in-use\]/u)
    if (process.platform !== 'win32')
      expect(statSync(join(home, 'kopie.jsonl')).mode & 0o777).toBe(0o600)
  })

  test('cannot be put over a map that is there', async () => {
    const home = await withDemo()
    await run(home, 'backup', 'kopie.jsonl')
    const before = await logIn(home)
    expect((await run(home, 'restore', 'kopie.jsonl')).err).toMatch(/\[map-exists\]/u)
    expect(await logIn(home)).toEqual(before)
  })

  test('that was half restored is restored to the end', async () => {
    const here = await withDemo()
    await run(here, 'backup', 'kopie.jsonl')
    const there = folder()
    const whole = await openStore(`sqlite:${here}/vonk.sqlite`, { readonly: true })
    const [first] = await whole.commits(map, 0, 1)
    await whole.close()
    const half = await openStore(`sqlite:${there}/vonk.sqlite`)
    if (first !== undefined)
      await half.append(map, first, effectsOf(first.changes, fold(emptySnapshot(map), [first])), 0)
    await half.close()
    expect((await run(there, 'restore', join(here, 'kopie.jsonl'))).code).toBe(0)
    expect(await logIn(there)).toEqual(await logIn(here))
  })

  test('with a byte changed, cut off or of another make is refused whole', async () => {
    const here = await withDemo()
    await run(here, 'backup', 'kopie.jsonl')
    const good = readFileSync(join(here, 'kopie.jsonl'), 'utf8')
    const empty = folder()
    for (const bad of [
      good.replace('Bibliotheek De Vlier', 'Bibliotheek De Vlieg'),
      good.slice(0, -200),
      good.replace('"commits":3', '"commits":2'),
      good.replace('"vonk":"backup"', '"vonk":"other"'),
      '',
    ]) {
      writeFileSync(join(empty, 'slecht.jsonl'), bad)
      const refused = await run(empty, 'restore', 'slecht.jsonl')
      expect(refused).toMatchObject({ code: 1, out: '' })
      expect(refused.err).toMatch(/slecht\.jsonl.*\[bad-file\]/u)
    }
    expect(existsSync(join(empty, 'vonk.sqlite'))).toBe(false)
  })
})

describe('checking the data', () => {
  test('finds nothing in a store that is as it was written', async () => {
    const home = await withDemo()
    expect(await run(home, 'check-data')).toMatchObject({ code: 0, out: '' })
  })

  test.each([
    ['a stored change', 'commit_log'],
    ['a stored element', 'element'],
  ])('finds a byte that was flipped in %s', async (_where, table) => {
    const home = await withDemo()
    const db = new DatabaseSync(join(home, 'vonk.sqlite'))
    db.exec(
      `UPDATE ${table} SET json = replace(json, 'Bibliotheek De Vlier', 'Bibliotheek De Vlieg')`,
    )
    db.close()
    const checked = await run(home, 'check-data')
    expect(checked.code).toBe(1)
    expect(checked.out).toContain('VLH')
    expect(checked.err).toContain('vonk restore')
  })
})
