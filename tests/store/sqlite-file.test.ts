import {
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, test } from 'vitest'
import { GraphError } from '../../graph/errors.ts'
import { openStore } from '../../graph/store/open.ts'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { codeOfAsync } from './code-of-async.ts'
import { folder } from './folder.ts'
import { founding, nextCommit } from './next-commit.ts'

const actors = Array.from({ length: 200 }, (_, at) => create(actor(`a${at}`)))

/** A closed file with one map of 200 actors. */
const filled = async (): Promise<string> => {
  const path = join(folder(), 'inner', 'vonk.sqlite')
  const store = await openStore(`sqlite:${path}`)
  const { commit, effects } = founding(mapId, 'De Vlierhoek', actors)
  await store.append(mapId, commit, effects, 0)
  await store.close()
  return path
}

const codeOfOpening = async (path: string) => codeOfAsync(openStore(`sqlite:${path}`))

const overwrite = (path: string, at: number, bytes: Buffer): void => {
  const whole = readFileSync(path)
  bytes.copy(whole, at)
  writeFileSync(path, whole)
}

describe('a file that is opened', () => {
  test('is made when there is none, for its owner only, with the folders on the way', async () => {
    const path = await filled()
    const store = await openStore(`sqlite:${path}`)
    await store.maps()
    const modes = readdirSync(join(path, '..')).map((name) => [
      name.replace('vonk.sqlite', ''),
      statSync(join(path, '..', name)).mode & 0o777,
    ])
    expect(Object.fromEntries(modes)).toEqual({
      '': 0o600,
      '-serving': 0o600,
      '-shm': 0o600,
      '-wal': 0o600,
    })
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
    await store.close()
  })

  test('holds everything by itself once it is closed', async () => {
    const path = await filled()
    const copy = join(folder(), 'copy.sqlite')
    writeFileSync(copy, readFileSync(path))
    const store = await openStore(`sqlite:${copy}`)
    expect(await store.maps()).toMatchObject([{ actors: 200, name: 'De Vlierhoek' }])
    await store.close()
  })

  test('is refused when a newer program wrote it, and left as it was', async () => {
    const path = await filled()
    const db = new DatabaseSync(path)
    db.exec('PRAGMA user_version = 2')
    db.close()
    const bytes = readFileSync(path)
    expect(await codeOfOpening(path)).toBe('store-newer')
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  test('is refused when another program made it, and left as it was', async () => {
    const other = join(folder(), 'other.sqlite')
    const db = new DatabaseSync(other)
    db.exec('CREATE TABLE recipe (name TEXT)')
    db.close()
    const text = join(folder(), 'letter.txt')
    writeFileSync(text, 'Beste buren, '.repeat(500))
    for (const path of [other, text]) {
      const bytes = readFileSync(path)
      expect(await codeOfOpening(path)).toBe('store-foreign')
      expect(readFileSync(path).equals(bytes)).toBe(true)
    }
  })

  test.each([
    ['cut in half', (path: string) => truncateSync(path, statSync(path).size >> 1)],
    ['with a page of zeros', (path: string) => overwrite(path, 4096 * 2, Buffer.alloc(4096))],
    [
      'with noise in its first table',
      (path: string) => overwrite(path, 3000, Buffer.alloc(900, 7)),
    ],
  ])('is refused when it is damaged: %s', async (_, damage) => {
    const path = await filled()
    damage(path)
    const bytes = readFileSync(path)
    expect(await codeOfOpening(path)).toBe('store-damaged')
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  test('is refused when it cannot be written, with the name of the file', async () => {
    const place = folder()
    writeFileSync(join(place, 'a-file'), '')
    mkdirSync(join(place, 'a-folder'))
    const below = join(place, 'a-file', 'vonk.sqlite')
    expect(await codeOfOpening(below)).toBe('store-not-writable')
    expect(await codeOfOpening(join(place, 'a-folder'))).toBe('store-not-writable')
    const error = await openStore(`sqlite:${below}`).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(GraphError)
    expect(error).toMatchObject({ details: { file: below } })
  })
})

describe('a URL of a store', () => {
  test.each([
    ['bolt://127.0.0.1:1', 'store-unreachable'],
    ['mysql://localhost', 'bad-setting'],
    ['sqlite:', 'bad-setting'],
    ['', 'bad-setting'],
  ])('%s is answered with %s', async (url, code) => {
    expect(await codeOfAsync(openStore(url))).toBe(code)
  })
})

describe('a store that is read beside the one that writes', () => {
  test('sees each commit whole, and writes nothing', async () => {
    const path = await filled()
    const writer = await openStore(`sqlite:${path}`)
    const reader = await openStore(`sqlite:${path}`, { readonly: true })
    const next = nextCommit(await reader.load(mapId), [create(actor('Nieuw'))])
    const { commit, effects } = next
    expect(await codeOfAsync(reader.append(mapId, commit, effects, 1))).toBe('store-not-writable')
    await writer.append(mapId, commit, effects, 1)
    expect((await reader.load(mapId)).revision).toBe(2)
    expect(await reader.commits(mapId, 1, 9)).toEqual([commit])
    await reader.close()
    await writer.close()
  })

  test('needs a file that is there', async () => {
    const path = join(folder(), 'vonk.sqlite')
    expect(await codeOfAsync(openStore(`sqlite:${path}`, { readonly: true }))).toBe(
      'store-unreachable',
    )
    expect(readdirSync(join(path, '..'))).toEqual([])
  })
})
