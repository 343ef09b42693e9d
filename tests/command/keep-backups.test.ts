import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backUp } from '../../command/keep-backups.ts'
import { backupName, toRemove } from '../../command/backups-to-keep.ts'
import { replayed } from '../../command/replay-backup.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { founding, nextCommit } from '../store/next-commit.ts'

const hourMs = 3_600_000
let home = ''
let store: Store

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'vonk-backups-'))
  store = await openStore(`sqlite:${join(home, 'vonk.sqlite')}`)
})
afterAll(async () => {
  await store.close()
  rmSync(home, { recursive: true, force: true })
})

test('of a year of hours 24 are kept, then 14 days, then 3 months; and a file that is none is left alone', () => {
  const start = Date.UTC(2026, 0, 1)
  const names: string[] = ['mijn kopie.backup']
  for (let hour = 0; hour < 365 * 24; hour += 1) {
    names.push(backupName(new Date(start + hour * hourMs)))
    for (const old of toRemove(names)) names.splice(names.indexOf(old), 1)
  }
  const kept = names.filter((name) => name.startsWith('vonk-')).toSorted()
  expect(names).toContain('mijn kopie.backup')
  expect(kept).toHaveLength(24 + 14 + 3)
  expect(kept.slice(-24).map((name) => name.slice(5, 18))[0]).toBe('2026-12-31T00')
  expect(kept[0]?.slice(5, 12)).toBe('2026-09')
})

test('an hour in which something changed has its backup, which was opened and replayed; one without has none', async () => {
  const folder = join(home, 'backups')
  const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 29, hour))
  const first = founding(mapId, 'De Vlierhoek')
  await store.append(mapId, first.commit, first.effects, 0)
  expect(await backUp(store, folder, at(10))).toBe('made')
  expect(await backUp(store, folder, at(10))).toBe('there')
  expect(await backUp(store, folder, at(11))).toBe('unchanged')
  const next = nextCommit(first.after, [{ op: 'create', element: actor('De Brug') }])
  await store.append(mapId, next.commit, next.effects, 1)
  expect(await backUp(store, folder, at(12))).toBe('made')
  expect(readdirSync(folder).toSorted()).toEqual([
    'vonk-2026-11-29T10.backup',
    'vonk-2026-11-29T12.backup',
  ])
  expect(await replayed(join(folder, 'vonk-2026-11-29T12.backup'))).toMatchObject({ commits: 2 })
})

test('a backup that cannot be replayed does not count', async () => {
  const path = join(home, 'bad.backup')
  const good = readFileSync(join(home, 'backups', 'vonk-2026-11-29T12.backup'), 'utf8')
  writeFileSync(path, good.replace('De Brug', 'De Krug'))
  await expect(replayed(path)).rejects.toThrow(/bad-file/u)
})
