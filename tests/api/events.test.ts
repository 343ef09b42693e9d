import { expect, test } from 'vitest'
import { follow } from '../../api/rooms/follow.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { PassThrough } from 'node:stream'
import { listening, openStream } from './stream.ts'
import { association, commit, newMap, openVonk } from './vonk.ts'

const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

test('a stream begins with the commits after a revision and goes on with each new one', async () => {
  const vonk = await openVonk()
  const port = await listening(vonk)
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')])
  const stream = await openStream(port, `/api/maps/${map}/events?after=0`)
  expect(stream.headers['content-type']).toBe('text/event-stream; charset=utf-8')
  await commit(vonk, map, 2, [association('b')])
  const events = await stream.take(3)
  expect(events.map(({ id, event }) => [id, event])).toEqual([
    [1, 'commit'],
    [2, 'commit'],
    [3, 'commit'],
  ])
  const { commits } = (await vonk.ask('GET', `/api/maps/${map}/commits`)).json as {
    commits: unknown[]
  }
  expect(events.map(({ data }) => JSON.parse(data) as unknown)).toEqual(commits)
})

test('without a revision only what is new comes', async () => {
  const vonk = await openVonk()
  const port = await listening(vonk)
  const map = await newMap(vonk)
  const stream = await openStream(port, `/api/maps/${map}/events`)
  await commit(vonk, map, 1, [association('a')])
  expect(await stream.take(1)).toMatchObject([{ id: 2 }])
})

test('Last-Event-ID goes before what the address says, and resumes without a hole', async () => {
  const vonk = await openVonk()
  const port = await listening(vonk)
  const map = await newMap(vonk)
  const seen: number[] = []
  const last = 300
  const writing = (async () => {
    for (let revision = 1; revision < last; revision += 1)
      await commit(vonk, map, revision, [association(`a${revision}`)])
  })()
  // A reader that is cut off again and again in the middle of the writing.
  while ((seen.at(-1) ?? 0) < last) {
    const headers: { [name: string]: string } =
      seen.length === 0 ? {} : { 'last-event-id': String(seen.at(-1)) }
    const stream = await openStream(port, `/api/maps/${map}/events?after=0`, headers)
    const wanted = Math.min(17, last - (seen.at(-1) ?? 0))
    seen.push(...(await stream.take(wanted)).map(({ id }) => id ?? 0))
    stream.cut()
  }
  await writing
  expect(seen).toEqual(upTo(1, last))
})

test('fifty readers of a busy map all see every commit once', async () => {
  const vonk = await openVonk()
  const port = await listening(vonk)
  const map = await newMap(vonk)
  const streams = await Promise.all(
    Array.from({ length: 50 }, async () => openStream(port, `/api/maps/${map}/events?after=1`)),
  )
  await Promise.all(
    Array.from({ length: 20 }, async (_, i) => commit(vonk, map, 1, [association(`a${i}`)])),
  )
  for (const stream of streams)
    expect((await stream.take(20)).map(({ id }) => id)).toEqual(upTo(2, 21))
})

test.each([
  ['?after=2', {}, 422, 'unknown-revision'],
  ['', { 'last-event-id': '9' }, 422, 'unknown-revision'],
  ['', { 'last-event-id': 'x' }, 400, 'bad-request'],
  ['?after=x', {}, 400, 'bad-request'],
])('a stream%s with %j is refused', async (query, headers, status, code) => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const answer = await vonk.ask('GET', `/api/maps/${map}/events${query}`, { headers })
  expect([answer.status, answer.json]).toMatchObject([status, { code }])
})

test('a Vonk that stops says bye and ends its streams', async () => {
  const vonk = await openVonk()
  const port = await listening(vonk)
  const map = await newMap(vonk)
  const stream = await openStream(port, `/api/maps/${map}/events`)
  const closing = vonk.app.close()
  expect(await stream.take(1)).toMatchObject([{ event: 'bye' }])
  await stream.ended
  await closing
  expect(vonk.house.streams.size).toBe(0)
})

test('who hangs up is forgotten', async () => {
  const vonk = await openVonk()
  const port = await listening(vonk)
  const map = await newMap(vonk)
  const room = vonk.house.rooms.of(asMapId(map))
  const stream = await openStream(port, `/api/maps/${map}/events`)
  expect(vonk.house.streams.size).toBe(1)
  stream.cut()
  await expect.poll(() => [vonk.house.streams.size, room.isIdle(-1)]).toEqual([0, true])
})

test('a reader that lags too far behind is cut off', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const room = vonk.house.rooms.of(asMapId(map))
  const stream = new PassThrough()
  await follow(room, 1, stream)
  for (let revision = 1; !stream.destroyed; revision += 1) {
    const changes = Array.from({ length: 500 }, (_, i) => association(`a${revision}-${i}`))
    await commit(vonk, map, revision, changes)
    expect(revision).toBeLessThan(60)
  }
  expect(room.isIdle(-1)).toBe(true)
})

test('a map that nobody looks at leaves the memory and comes back when asked', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await vonk.ask('GET', `/api/maps/${map}`)
  vonk.house.rooms.sweep(60_000)
  expect(vonk.house.rooms.size).toBe(1)
  vonk.house.rooms.sweep(-1)
  expect(vonk.house.rooms.size).toBe(0)
  expect((await vonk.ask('GET', `/api/maps/${map}`)).json).toMatchObject({ revision: 1 })
})
