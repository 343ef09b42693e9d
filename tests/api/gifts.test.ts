import { expect, test } from 'vitest'
import { association, commit, knows, newMap, openVonk } from './vonk.ts'

type Log = { commits: readonly { revision: number; author: string }[] }

test('a map that was given is taken with its log, word for word, once', async () => {
  const here = await openVonk()
  const map = await newMap(here)
  await commit(here, map, 1, [association('a'), association('b'), knows('t', 'a', 'b')])
  const log = (await here.ask('GET', `/api/maps/${map}/commits?after=0`)).json as Log
  const there = await openVonk()
  const take = async (body: object) => there.ask('POST', `/api/maps/${map}/log`, { body })
  const taken = await take({ commits: log.commits })
  expect(taken).toMatchObject({ status: 201, json: { id: map, revision: 2 } })
  expect((await there.ask('GET', `/api/maps/${map}/commits?after=0`)).json).toEqual(log)
  expect((await there.ask('GET', `/api/maps/${map}`)).json).toEqual(
    (await here.ask('GET', `/api/maps/${map}`)).json,
  )
  expect(await take({ commits: log.commits })).toMatchObject({
    status: 409,
    json: { code: 'map-exists' },
  })
})

test('a log that was cut off on its way is gone on with, and a stranger’s log is held to the catalogue', async () => {
  const here = await openVonk()
  const map = await newMap(here)
  await commit(here, map, 1, [association('a')])
  const { commits } = (await here.ask('GET', `/api/maps/${map}/commits?after=0`)).json as Log
  const there = await openVonk()
  const take = async (body: object) => there.ask('POST', `/api/maps/${map}/log`, { body })
  expect((await take({ commits: commits.slice(0, 1) })).status).toBe(201)
  expect((await take({ commits })).status).toBe(201)
  const text = JSON.stringify(commits)
  const elsewhere = await openVonk()
  for (const bad of [
    text.replace('"association"', '"dragon"'),
    text.replace('"revision":2', '"revision":3'),
    '[{"format":99}]',
    '[]',
  ]) {
    const answer = await elsewhere.ask('POST', `/api/maps/${map}/log`, {
      body: { commits: JSON.parse(bad) as unknown },
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  }
  expect((await elsewhere.ask('GET', '/api/maps')).json).toEqual({ maps: [] })
})
