import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { openStore } from '../../graph/store/open.ts'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { codeOfAsync } from './code-of-async.ts'
import { folder } from './folder.ts'
import { founding, nextCommit } from './next-commit.ts'

/** A closed file with three commits, after somebody did this to it with SQLite alone. */
const edited = async (sql: string): Promise<string> => {
  const path = join(folder(), 'vonk.sqlite')
  const store = await openStore(`sqlite:${path}`)
  const first = founding(mapId, 'De Vlierhoek')
  const second = nextCommit(first.after, [create(actor('Harmonie'))])
  const third = nextCommit(second.after, [create(actor('Schaakclub'))])
  for (const { commit, effects } of [first, second, third])
    await store.append(mapId, commit, effects, commit.revision - 1)
  await store.close()
  const db = new DatabaseSync(path)
  // Into the file itself, so that its bytes are all there is to compare.
  db.exec(`${sql}; PRAGMA wal_checkpoint(TRUNCATE)`)
  db.close()
  return path
}

const refusalOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.catch((reason: unknown) => reason)

test.each([
  ['in its middle', 'DELETE FROM commit_log WHERE (place & 15) = 2', 2],
  ['at its beginning', 'DELETE FROM commit_log WHERE (place & 15) = 1', 1],
])('a log with a hole %s is refused and left as it was', async (_, sql, revision) => {
  const path = await edited(sql)
  const bytes = readFileSync(path)
  const details = { file: path, map: mapId, reason: 'hole' }
  const refused = await refusalOf(openStore(`sqlite:${path}`))
  expect(refused).toMatchObject({ code: 'store-damaged', details })
  // Whoever reads what is left is told too, and gets no log that is a commit shorter.
  const reader = await openStore(`sqlite:${path}`, { readonly: true })
  for (const read of [reader.commits(mapId, 0, 9), reader.logRows(mapId, revision - 1, 1)])
    expect(await refusalOf(read)).toMatchObject({
      code: 'store-damaged',
      details: { map: mapId, revision, reason: 'hole' },
    })
  await reader.close()
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a map without any log is refused and left as it was', async () => {
  const path = await edited('DELETE FROM commit_log')
  const bytes = readFileSync(path)
  expect(await codeOfAsync(openStore(`sqlite:${path}`))).toBe('store-damaged')
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a commit that a newer program wrote is refused and left as it was', async () => {
  const path = await edited(
    `UPDATE commit_log SET json = replace(json, '"format":1', '"format":2') WHERE (place & 15) = 3`,
  )
  const bytes = readFileSync(path)
  const store = await openStore(`sqlite:${path}`)
  expect(await codeOfAsync(store.commits(mapId, 0, 9))).toBe('newer-format')
  await store.close()
  expect(readFileSync(path).equals(bytes)).toBe(true)
})
