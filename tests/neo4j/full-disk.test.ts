import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { toBody } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { codeOfAsync } from '../store/code-of-async.ts'
import { founding, nextCommit } from '../store/next-commit.ts'
import { smallDisk } from '../store/small-disk.ts'
import { ownServer } from './own-server.ts'

/** So many actors with long names that a commit takes room. */
const lump = (nth: number) =>
  Array.from({ length: 20 }, (_, at) =>
    create(actor(`a${nth}-${at}`, { name: 'Buurtvereniging '.repeat(8).trim() })),
  )

test('a Neo4j whose disk is full refuses commits with a code, and has all that were taken when there is room', async () => {
  const disk = smallDisk('16m')
  if (disk === undefined) return
  const home = join(disk, 'neo4j')
  mkdirSync(home)
  const settings = ['db.tx_log.rotation.size=1m']
  const server = await ownServer(inject('neo4jLts'), { home, settings })
  const store = await openStore(server.url)
  onTestFinished(async () => store.close())
  const first = founding(mapId, 'De Vlierhoek')
  await store.append(mapId, first.commit, first.effects, 0)
  const { bavail, bsize } = await statfs(disk)
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize - 500_000))
  let now = first.after
  let next = nextCommit(now, lump(1))
  const send = async () => codeOfAsync(store.append(mapId, next.commit, next.effects, now.revision))
  let refused = await send()
  while (refused === undefined && now.revision < 5000) {
    now = next.after
    next = nextCommit(now, lump(now.revision))
    refused = await send()
  }
  const codes = [refused, await send(), await send()]
  const fitting = ['outcome-unknown', 'store-unreachable', 'store-not-writable', 'disk-full']
  expect(fitting).toEqual(expect.arrayContaining(codes))

  rmSync(join(disk, 'ballast'))
  await server.again()
  const log = await store.commits(mapId, 0, 10_000)
  // Of the first that was refused nobody knew; the others were not taken.
  const last = log.length > now.revision ? next.after : now
  expect(log.length).toBe(last.revision)
  expect(toBody(await store.load(mapId))).toEqual(toBody(last))
  expect(await checkStore(store)).toEqual([])
  expect(await send()).toBeUndefined()
  expect((await store.load(mapId)).revision).toBe(next.after.revision)
  process.stderr.write(
    `a full disk for Neo4j: ${now.revision} commits, then ${codes.join(', ')}; 0 lost\n`,
  )
})
