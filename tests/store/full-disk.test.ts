import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toBody } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import { create } from '../graph/builders/changes.ts'
import { entity, mapId } from '../graph/builders/elements.ts'
import { codeOfAsync } from './code-of-async.ts'
import { founding, nextCommit } from './next-commit.ts'
import { smallDisk } from './small-disk.ts'

test('a full disk refuses commits with a code, loses nothing, and goes on when there is room', async () => {
  const place = smallDisk('1m')
  if (place === undefined) return
  const ballast = join(place, 'ballast')
  writeFileSync(ballast, Buffer.alloc(300_000))
  const store = await openStore(`sqlite:${join(place, 'vonk.sqlite')}`)
  const first = founding(mapId, 'De Vlierhoek')
  await store.append(mapId, first.commit, first.effects, 0)
  let now = first.after
  const grow = async (): Promise<string | undefined> => {
    const title = 'Soepdag '.repeat(15)
    const next = nextCommit(now, [
      create(entity('initiative', `i${now.revision}`, { name: title })),
    ])
    const code = await codeOfAsync(store.append(mapId, next.commit, next.effects, now.revision))
    if (code === undefined) now = next.after
    return code
  }
  let refused: string | undefined
  while (refused === undefined && now.revision < 10_000) refused = await grow()
  expect(refused).toBe('disk-full')
  expect(now.revision).toBeGreaterThan(20)
  for (let again = 0; again < 20; again += 1) expect(await grow()).toBe('disk-full')
  expect(toBody(await store.load(mapId))).toEqual(toBody(now))
  expect(await checkStore(store)).toEqual([])
  rmSync(ballast)
  expect(await grow()).toBeUndefined()
  expect(toBody(await store.load(mapId))).toEqual(toBody(now))
  await store.close()
})
