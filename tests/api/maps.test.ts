import { expect, test } from 'vitest'
import { association, commit, newMap, openVonk } from './vonk.ts'

test('an empty store has no maps', async () => {
  const { ask } = await openVonk()
  const answer = await ask('GET', '/api/maps')
  expect(answer.status).toBe(200)
  expect(answer.json).toEqual({ maps: [] })
})

test('a map begins with its own entity at revision 1', async () => {
  const { ask, store } = await openVonk()
  const body = { id: 'linde', name: 'De Linde', languages: ['nl', 'fr'] }
  const answer = await ask('POST', '/api/maps', { body })
  expect([answer.status, answer.json]).toEqual([201, { id: 'linde', revision: 1 }])
  expect((await ask('GET', '/api/maps/linde')).json).toEqual({
    id: 'linde',
    revision: 1,
    entities: [{ id: 'linde', kind: 'map', fields: { name: 'De Linde', languages: ['nl', 'fr'] } }],
    relations: [],
  })
  const [first] = (await store.maps()).map(({ id }) => id)
  expect(await store.commits(first ?? failed(), 0, 10)).toMatchObject([
    { revision: 1, author: 'script', changes: [{ op: 'create' }] },
  ])
})

test('the same map again is answered with 200, another with its id is refused', async () => {
  const { ask } = await openVonk()
  const body = { id: 'linde', name: 'De Linde' }
  await ask('POST', '/api/maps', { body })
  const again = await ask('POST', '/api/maps', { body })
  expect([again.status, again.json]).toEqual([200, { id: 'linde', revision: 1 }])
  const other = await ask('POST', '/api/maps', { body: { id: 'linde', name: 'De Eik' } })
  expect([other.status, other.json]).toMatchObject([409, { code: 'map-exists' }])
  expect((await ask('GET', '/api/maps/linde')).text).toContain('De Linde')
})

test('a map without an id gets one of its own', async () => {
  const { ask } = await openVonk()
  const ids = await Promise.all(
    [1, 2].map(async () => (await ask('POST', '/api/maps', { body: { name: 'De Linde' } })).json),
  )
  expect(new Set(ids.map(({ id }) => id)).size).toBe(2)
  expect((await ask('GET', '/api/maps')).json).toMatchObject({ maps: { length: 2 } })
})

test('the list says name, revision, last change and how many actors', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a'), association('b')])
  expect((await vonk.ask('GET', '/api/maps')).json).toEqual({
    maps: [
      {
        id: map,
        name: 'De Linde',
        revision: 2,
        changedAt: expect.stringMatching(/^\d{4}-.*Z$/u),
        actors: 2,
      },
    ],
  })
})

test.each([
  [{}, 400, 'bad-request'],
  [{ name: '' }, 400, 'bad-request'],
  [{ name: '   ' }, 400, 'bad-request'],
  [{ name: 7 }, 400, 'bad-request'],
  [{ name: 'x'.repeat(141) }, 400, 'bad-request'],
  [{ name: 'De Linde', colour: 'green' }, 400, 'bad-request'],
  [{ name: 'De Linde', id: 'a b' }, 400, 'bad-request'],
  [{ name: 'De Linde', languages: ['de'] }, 400, 'bad-request'],
  [{ name: 'De Linde\u0000' }, 400, 'bad-request'],
  [{ name: 'De \ud800Linde' }, 400, 'bad-request'],
])('the new map %j is refused', async (body, status, code) => {
  const { ask } = await openVonk()
  const answer = await ask('POST', '/api/maps', { body })
  expect([answer.status, answer.json]).toMatchObject([status, { code }])
  expect((await ask('GET', '/api/maps')).json).toEqual({ maps: [] })
})

test('a map that is not there is unknown', async () => {
  const { ask } = await openVonk()
  for (const path of ['', '/commits', '/events', '/export/json', '/findings?as-of=2026']) {
    const answer = await ask('GET', `/api/maps/linde${path}`)
    expect([path, answer.status, answer.json]).toMatchObject([path, 404, { code: 'unknown-map' }])
  }
})

const failed = (): never => {
  throw new Error('no map')
}
