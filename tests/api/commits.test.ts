import { expect, test } from 'vitest'
import { association, commit, knows, newMap, openVonk } from './vonk.ts'

test('a commit is answered with the new revision and stands in the log as applied', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const answer = await commit(vonk, map, 1, [association('a')], { remark: 'eerste kring' })
  expect([answer.status, answer.json]).toEqual([201, { revision: 2 }])
  const log = (await vonk.ask('GET', `/api/maps/${map}/commits?after=1`)).json
  expect(log).toEqual({
    commits: [
      {
        format: 1,
        revision: 2,
        commitId: expect.any(String),
        bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/u),
        at: expect.stringMatching(/Z$/u),
        author: 'script',
        remark: 'eerste kring',
        changes: [association('a')],
      },
    ],
  })
})

test('a repeated commit gets the stored answer, another body under its id is refused', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const body = { commitId: 'once', baseRevision: 1, changes: [association('a')] }
  const url = `/api/maps/${map}/commits`
  expect((await vonk.ask('POST', url, { body })).status).toBe(201)
  await commit(vonk, map, 2, [association('b')])
  const again = await vonk.ask('POST', url, { body })
  expect([again.status, again.json]).toEqual([200, { revision: 2, replayed: true }])
  const other = { ...body, changes: [association('c')] }
  const refused = await vonk.ask('POST', url, { body: other })
  expect([refused.status, refused.json]).toMatchObject([422, { code: 'commit-id-reused' }])
  expect((await vonk.ask('GET', `/api/maps/${map}`)).json).toMatchObject({ revision: 3 })
})

test('the order of names in a body does not make it another', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const url = `/api/maps/${map}/commits`
  const text = (change: string): string =>
    `{"commitId":"once","baseRevision":1,"changes":[${change}]}`
  const headers = { 'content-type': 'application/json' }
  const one = '{"op":"create","element":{"id":"a","kind":"association","fields":{"name":"A"}}}'
  const two = '{"element":{"fields":{"name":"A"},"kind":"association","id":"a"},"op":"create"}'
  expect((await vonk.ask('POST', url, { body: text(one), headers })).status).toBe(201)
  expect((await vonk.ask('POST', url, { body: text(two), headers })).status).toBe(200)
})

test('different fields merge, the same field is two versions with both values, by whom and when', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')])
  const update = (fields: object) => [{ op: 'update', id: 'a', fields }]
  await commit(vonk, map, 2, update({ name: { from: 'Kring a', to: 'Buurtkring' } }))
  const other = await commit(vonk, map, 2, update({ limitText: { from: null, to: 'Elke week' } }))
  expect([other.status, other.json]).toEqual([201, { revision: 4 }])
  const clash = await commit(vonk, map, 2, update({ name: { from: 'Kring a', to: 'Straatkring' } }))
  expect(clash.status).toBe(409)
  expect(clash.headers['content-type']).toMatch(/^application\/problem\+json/u)
  expect(clash.json).toMatchObject({
    code: 'conflict',
    conflicts: [
      {
        element: 'a',
        field: 'name',
        yours: 'Straatkring',
        theirs: 'Buurtkring',
        by: 'script',
        at: expect.stringMatching(/Z$/u),
      },
    ],
  })
  expect((await vonk.ask('GET', `/api/maps/${map}`)).json).toMatchObject({ revision: 4 })
})

test('a change to what was removed is a conflict about the whole', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a'), association('b')])
  await commit(vonk, map, 2, [{ op: 'remove', id: 'a' }])
  const clash = await commit(vonk, map, 2, [knows('t', 'a', 'b')])
  const { conflicts } = clash.json as { conflicts: object[] }
  expect(conflicts).toEqual([
    expect.objectContaining({ element: 'a', theirs: null, yours: knows('t', 'a', 'b').element }),
  ])
  expect(conflicts[0]).not.toHaveProperty('field')
})

test('the same tie drawn twice becomes one, and the answer says under which id, replays too', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a'), association('b')])
  await commit(vonk, map, 2, [knows('first', 'a', 'b')])
  const body = { commitId: 'twin', baseRevision: 2, changes: [knows('second', 'b', 'a')] }
  const url = `/api/maps/${map}/commits`
  const answer = await vonk.ask('POST', url, { body })
  expect([answer.status, answer.json]).toEqual([201, { revision: 4, merged: { second: 'first' } }])
  const again = await vonk.ask('POST', url, { body })
  expect([again.status, again.json]).toEqual([
    200,
    { revision: 4, merged: { second: 'first' }, replayed: true },
  ])
})

test('commits sent at once are taken one after the other, each once', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, index) =>
      commit(vonk, map, 1, [association(`a${index}`)]),
    ),
  )
  const revisions = answers.map(({ json }) => (json as { revision: number }).revision)
  expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 2))
})

test('a commit with nothing left to do is kept, so that a retry gets the same answer', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')])
  const answer = await commit(vonk, map, 2, [association('a')])
  expect([answer.status, answer.json]).toEqual([201, { revision: 3 }])
  const log = (await vonk.ask('GET', `/api/maps/${map}/commits?after=2`)).json
  expect(log).toMatchObject({ commits: [{ changes: [] }] })
})

test('the log comes in pages, oldest first', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  for (let revision = 1; revision < 6; revision += 1)
    await commit(vonk, map, revision, [association(`a${revision}`)])
  const revisions = async (query: string): Promise<readonly number[]> => {
    const { commits } = (await vonk.ask('GET', `/api/maps/${map}/commits?${query}`)).json as {
      commits: { revision: number }[]
    }
    return commits.map(({ revision }) => revision)
  }
  expect(await revisions('')).toEqual([1, 2, 3, 4, 5, 6])
  expect(await revisions('after=2&limit=2')).toEqual([3, 4])
  expect(await revisions('after=6')).toEqual([])
  expect(await revisions('after=0&limit=100000')).toHaveLength(6)
  const future = await vonk.ask('GET', `/api/maps/${map}/commits?after=7`)
  expect([future.status, future.json]).toMatchObject([422, { code: 'unknown-revision' }])
})

test.each([
  ['an unknown map', 'nowhere', 1, [association('a')], 404, 'unknown-map'],
  ['a revision of the future', 'linde', 2, [association('a')], 422, 'unknown-revision'],
  [
    '501 changes',
    'linde',
    1,
    Array.from({ length: 501 }, (_, i) => association(`a${i}`)),
    422,
    'too-many-changes',
  ],
  ['an unknown end', 'linde', 1, [knows('t', 'x', 'y')], 422, 'unknown-end'],
  ['an unknown field', 'linde', 1, [association('a', { religion: 'x' })], 422, 'unknown-field'],
  ['a wrong type', 'linde', 1, [association('a', { name: 7 })], 422, 'wrong-type'],
  ['a nested value', 'linde', 1, [association('a', { name: { first: 'x' } })], 400, 'bad-request'],
  ['a lone surrogate', 'linde', 1, [association('a', { name: 'x\ud800' })], 422, 'bad-text'],
  ['NUL', 'linde', 1, [association('a', { name: 'x\u0000' })], 422, 'bad-text'],
  [
    'a name of 141 characters',
    'linde',
    1,
    [association('a', { name: 'x'.repeat(141) })],
    422,
    'text-too-long',
  ],
  ['no name', 'linde', 1, [association('a', { name: '' })], 422, 'name-missing'],
  [
    'an unknown kind',
    'linde',
    1,
    [{ op: 'create', element: { id: 'a', kind: 'dragon', fields: {} } }],
    422,
    'unknown-kind',
  ],
  [
    'an unknown type',
    'linde',
    1,
    [{ op: 'create', element: { id: 'a', type: 'EATS', from: 'a', to: 'b', fields: {} } }],
    422,
    'unknown-type',
  ],
  ['an id used twice for two things', 'linde', 1, [association('linde')], 422, 'id-taken'],
  [
    'an update of what never was',
    'linde',
    1,
    [{ op: 'update', id: 'x', fields: { name: { from: null, to: 'y' } } }],
    422,
    'unknown-element',
  ],
  [
    'a move of what never was',
    'linde',
    1,
    [{ op: 'move', positions: { x: [1, 2] } }],
    422,
    'unknown-element',
  ],
  ['the removal of the map', 'linde', 1, [{ op: 'remove', id: 'linde' }], 422, 'map-entity'],
  ['an unknown operation', 'linde', 1, [{ op: 'explode', id: 'a' }], 400, 'bad-request'],
  ['an undeclared name', 'linde', 1, [{ ...association('a'), extra: true }], 400, 'bad-request'],
])(
  '%s is refused with a code and leaves the map as it was',
  async (_, map, base, changes, status, code) => {
    const vonk = await openVonk()
    await newMap(vonk)
    const before = (await vonk.ask('GET', '/api/maps/linde')).text
    const answer = await commit(vonk, map, base, changes)
    expect([answer.status, answer.json]).toMatchObject([
      status,
      { code, status, detail: expect.stringMatching(/.{20}/u), title: expect.any(String) },
    ])
    expect((await vonk.ask('GET', '/api/maps/linde')).text).toBe(before)
  },
)

test('500 changes are one commit', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const changes = Array.from({ length: 500 }, (_, i) => association(`a${i}`))
  expect((await commit(vonk, map, 1, changes)).status).toBe(201)
})

test('the sentence of a refusal follows Accept-Language', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const said = async (language: string): Promise<string> => {
    const answer = await commit(
      vonk,
      map,
      1,
      [association('a', { name: '' })],
      {},
      {
        'accept-language': language,
      },
    )
    return (answer.json as { detail: string }).detail
  }
  expect(await said('nl-BE,nl;q=0.9,en;q=0.8')).toMatch(/^Een actor heeft een naam nodig/u)
  expect(await said('de;q=0.9,fr;q=0.5')).toMatch(/^Un acteur a besoin d’un nom/u)
  expect(await said('de')).toMatch(/^An actor needs a name/u)
})
