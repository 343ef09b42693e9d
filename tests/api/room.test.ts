import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { settingsFrom } from '../../api/env.ts'
import { Room } from '../../api/rooms/room.ts'
import { bodyHash } from '../../graph/change/commit.ts'
import type { Change } from '../../graph/change/change.ts'
import { parseChange } from '../../graph/change/wire.ts'
import { GraphError } from '../../graph/errors.ts'
import { asCommitId, asId, asMapId } from '../../graph/model/ids.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'
import { association, newMap, openVonk, token } from './vonk.ts'

const map = asMapId('linde')

const sent = async (id: string, baseRevision: number, changes: readonly Change[]) => ({
  commitId: asCommitId(id),
  baseRevision,
  changes,
  bodyHash: await bodyHash({ changes }),
})

const making = (id: string): readonly Change[] => [parseChange(association(id))]

/** A store whose answers get lost on the way back, as often as asked; what it writes is written. */
const losingAnswers = (store: Store, times: number): Store => {
  let lost = 0
  return {
    ...store,
    append: async (...work) => {
      const answer = await store.append(...work)
      if (answer.type === 'appended' && lost < times) {
        lost += 1
        throw new GraphError('outcome-unknown')
      }
      return answer
    },
  }
}

test('after an answer that was lost the same commit is answered as it was, and everybody hears of it once', async () => {
  const vonk = await openVonk()
  await newMap(vonk)
  const room = new Room(losingAnswers(vonk.store, 1), map)
  await room.head()
  const heard: number[] = []
  room.listen(({ revision }) => heard.push(revision))
  const first = await sent('c1', 1, making('a'))
  await expect(room.commit(first, 'local')).rejects.toThrow('outcome-unknown')
  expect(await room.commit(first, 'local')).toMatchObject({
    replayed: true,
    commit: { revision: 2 },
  })
  await room.commit(await sent('c2', 1, making('b')), 'local')
  expect(heard).toEqual([2, 3])
})

test('an answer that was lost is 503 with the id to ask again with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vonk-room-'))
  const store = await openStore(`sqlite:${join(folder, 'vonk.sqlite')}`)
  const settings = settingsFrom({ VONK_TOKEN: token, VONK_LOG: 'silent' })
  const { app } = await buildApp({ store: losingAnswers(store, 2), settings })
  onTestFinished(async () => {
    await app.close()
    await store.close()
    rmSync(folder, { recursive: true })
  })
  const post = async (url: string, payload: object) => {
    const headers = { host: '127.0.0.1:8765', authorization: `Bearer ${token}` }
    const answer = await app.inject({ method: 'POST', url, payload, headers })
    return [answer.statusCode, answer.json<object>()]
  }
  const newLinde = { id: 'linde', name: 'De Linde' }
  expect(await post('/api/maps', newLinde)).toMatchObject([503, { code: 'outcome-unknown' }])
  expect(await post('/api/maps', newLinde)).toEqual([200, { id: 'linde', revision: 1 }])
  const body = { commitId: 'c1', baseRevision: 1, changes: [association('a')] }
  expect(await post('/api/maps/linde/commits', body)).toMatchObject([
    503,
    { code: 'outcome-unknown', commitId: 'c1' },
  ])
  expect(await post('/api/maps/linde/commits', body)).toEqual([
    200,
    { revision: 2, replayed: true },
  ])
})

test('a commit that lands after its answer was given up is not refused when it is sent again', async () => {
  const vonk = await openVonk()
  await newMap(vonk)
  const before = new Room(vonk.store, map)
  const renaming = (from: string, to: string): readonly Change[] => [
    { op: 'update', id: asId('a'), fields: { name: { from, to } } },
  ]
  await before.commit(await sent('c1', 1, making('a')), 'local')
  // It is still on its way when the room gives up; it lands, and is written over, before the room looks.
  let landing: (() => Promise<void>) | undefined
  const slow: Store = {
    ...vonk.store,
    append: async (...work) => {
      landing = async () => {
        landing = undefined
        await vonk.store.append(...work)
        const after = new Room(vonk.store, map)
        await after.commit(await sent('c3', 3, renaming('Fanfare', 'Kapel')), 'local')
      }
      throw new GraphError('outcome-unknown')
    },
    load: async (id) => {
      await landing?.()
      return vonk.store.load(id)
    },
  }
  const here = new Room(slow, map)
  const again = await sent('c2', 2, renaming('Kring a', 'Fanfare'))
  await here.head()
  await expect(here.commit(again, 'local')).rejects.toThrow('outcome-unknown')
  expect(await here.commit(again, 'local')).toMatchObject({
    replayed: true,
    commit: { revision: 3 },
  })
})

test('a room that finds its map further on merges with what came in between, and says so', async () => {
  const vonk = await openVonk()
  await newMap(vonk)
  const here = new Room(vonk.store, map)
  const there = new Room(vonk.store, map)
  await here.head()
  const heard: string[] = []
  here.listen(({ commitId }) => heard.push(commitId))
  await there.commit(await sent('there', 1, making('a')), 'local')
  const outcome = await here.commit(await sent('here', 1, making('b')), 'local')
  expect(outcome).toMatchObject({ type: 'committed', commit: { revision: 3 } })
  expect(heard).toEqual(['there', 'here'])
  expect([...(await here.head()).snapshot.entities.keys()].toSorted()).toEqual(['a', 'b', 'linde'])
})

test('the time of a commit is never before that of the one before it', async () => {
  const vonk = await openVonk()
  await newMap(vonk)
  const future = '2999-01-01T00:00:00.000Z'
  const [element] = making('a').flatMap((change) =>
    change.op === 'create' ? [change.element] : [],
  )
  if (element === undefined) throw new Error('nothing made')
  await vonk.store.append(
    map,
    {
      format: 1,
      revision: 2,
      commitId: asCommitId('future'),
      bodyHash: '',
      at: future,
      author: 'local',
      changes: [{ op: 'create', element }],
    },
    { put: [element], drop: [] },
    1,
  )
  const room = new Room(vonk.store, map)
  const outcome = await room.commit(await sent('now', 2, making('b')), 'local')
  expect(outcome).toMatchObject({ commit: { at: future } })
})
