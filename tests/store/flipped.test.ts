import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { DatabaseSync } from '@photostructure/sqlite'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { GraphError } from '../../graph/errors.ts'
import { toBody } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import type { Damage } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'
import { create, update } from '../graph/builders/changes.ts'
import { actor, mapId, relation } from '../graph/builders/elements.ts'
import { folder } from './folder.ts'
import { founding, nextCommit } from './next-commit.ts'

/** A closed file whose second commit renames an association, and whose third adds a tie. */
const written = async (): Promise<string> => {
  const path = join(folder(), 'vonk.sqlite')
  const store = await openStore(`sqlite:${path}`)
  const first = founding(
    mapId,
    'De Vlierhoek',
    ['Harmonie', 'Schaakclub'].map((each) => create(actor(each))),
  )
  const second = nextCommit(first.after, [update('Harmonie', 'name', 'Harmonie', 'Fanfare')])
  const third = nextCommit(second.after, [create(relation('Harmonie', 'Schaakclub'))])
  for (const { commit, effects } of [first, second, third])
    await store.append(mapId, commit, effects, commit.revision - 1)
  await store.close()
  return path
}

/** What everything in the store says; or how it refuses to. */
const read = async <T>(path: string, work: (store: Store) => Promise<T>): Promise<T | string> => {
  try {
    const store = await openStore(`sqlite:${path}`, { readonly: true })
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof GraphError) return error.code
    throw error
  }
}

const contents = async (store: Store) => ({
  state: toBody(await store.load(mapId)),
  log: await store.logRows(mapId, 0, 10),
})

const change = (path: string, sql: string): void => {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

const replaceIn = (table: string, from: string, to: string, where: string): string =>
  `UPDATE ${table} SET json = replace(json, '${from}', '${to}') WHERE ${where}`

test.each<[string, string, readonly Damage[]]>([
  [
    'a value that a commit left',
    replaceIn('commit_log', '"to":"Fanfare"', '"to":"Fanfarf"', '(place & 15) = 2'),
    [
      { what: 'chain', map: mapId, revision: 2 },
      { what: 'state', map: mapId, element: actor('Harmonie').id },
    ],
  ],
  [
    'a value that a commit found, which the state does not show',
    replaceIn('commit_log', '"from":"Harmonie"', '"from":"Harmonif"', '(place & 15) = 2'),
    [{ what: 'chain', map: mapId, revision: 2 }],
  ],
  [
    'the name of an author',
    replaceIn('commit_log', '"author":"Mia"', '"author":"Mib"', '(place & 15) = 3'),
    [{ what: 'chain', map: mapId, revision: 3 }],
  ],
  [
    'what the map holds',
    replaceIn('element', 'Schaakclub', 'Schaakclua', "id = 'Schaakclub'"),
    [
      {
        what: 'state',
        map: mapId,
        detail: 'store-damaged {"map":"map","element":"Schaakclub","reason":"shape"}',
      },
    ],
  ],
  [
    'a name in what the map holds',
    replaceIn('element', 'Fanfare', 'Fanfarf', "id = 'Harmonie'"),
    [{ what: 'state', map: mapId, element: actor('Harmonie').id }],
  ],
  [
    'the json of a commit',
    replaceIn('commit_log', '"changes":[', '"changes":(', '(place & 15) = 3'),
    [
      { what: 'chain', map: mapId, revision: 3 },
      { what: 'commit', map: mapId, revision: 3, detail: 'store-damaged {}' },
    ],
  ],
  [
    'the last commit, by taking it away',
    'DELETE FROM commit_log WHERE (place & 15) = 3',
    [{ what: 'state', map: mapId, element: relation('Harmonie', 'Schaakclub').id }],
  ],
  [
    'a commit in the middle, by taking it away',
    'DELETE FROM commit_log WHERE (place & 15) = 2',
    [
      {
        what: 'commit',
        map: mapId,
        detail: 'store-damaged {"map":"map","revision":2,"reason":"hole"}',
      },
    ],
  ],
])('a check finds that somebody changed %s', async (_, sql, damage) => {
  const path = await written()
  change(path, sql)
  expect(await read(path, checkStore)).toEqual(damage)
})

test('a byte that flips anywhere in the file changes nothing that is read, or is found', async () => {
  const path = await written()
  const bytes = readFileSync(path)
  const sound = await read(path, contents)
  const flipped = join(folder(), 'flipped.sqlite')
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const copy = Buffer.from(bytes)
      copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at)
      writeFileSync(flipped, copy)
      const damage = await read(flipped, checkStore)
      const said = await read(flipped, contents)
      const unnoticed = damage.length === 0 && !isDeepStrictEqual(said, sound)
      expect(unnoticed).toBe(false)
    }),
    { numRuns: 150 },
  )
}, 300_000)
