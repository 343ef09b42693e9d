import { expect, test } from 'vitest'
import { association, browser, commit, newMap, openVonk, token } from './vonk.ts'
import type { Asked, Vonk } from './vonk.ts'

const entering = { authorization: undefined }

test('the API answers 401 to who has neither cookie nor bearer; health needs neither', async () => {
  const { ask } = await openVonk()
  for (const url of [
    '/api/maps',
    '/api/session',
    '/api/openapi.json',
    '/api/docs/',
    '/api/what',
    '/api',
  ]) {
    const answer = await ask('GET', url, { headers: entering })
    expect([url, answer.status, answer.json]).toMatchObject([url, 401, { code: 'no-session' }])
  }
  for (const url of ['/livez', '/readyz']) {
    const answer = await ask('GET', url, { headers: entering })
    expect([answer.status, answer.json]).toEqual([200, { status: 'ok' }])
  }
})

test('a launch link opens one session, once', async () => {
  const { ask, house } = await openVonk()
  const secret = house.sessions.newLink()
  expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/u)
  const first = await ask('POST', '/api/session', { body: { secret }, headers: entering })
  expect([first.status, first.json]).toEqual([200, { author: 'local' }])
  const second = await ask('POST', '/api/session', { body: { secret }, headers: entering })
  expect([second.status, second.json]).toMatchObject([403, { code: 'link-used' }])
  expect(second.headers['set-cookie']).toBeUndefined()
})

test('the cookie is for this port, this site and no script', async () => {
  const { ask, house } = await openVonk()
  const body = { secret: house.sessions.newLink() }
  const { headers } = await ask('POST', '/api/session', { body, headers: entering })
  expect(headers['set-cookie']).toMatch(
    /^vonk-8765=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u,
  )
})

test.each([
  ['a guess', 'x'.repeat(43)],
  ['nothing', ''],
])('%s opens no session', async (_, guess) => {
  const { ask } = await openVonk()
  const answer = await ask('POST', '/api/session', { body: { secret: guess }, headers: entering })
  expect([answer.status, answer.json]).toMatchObject([403, { code: 'link-used' }])
})

test('guessing is slowed down, reading is not', async () => {
  const { ask } = await openVonk()
  const statuses: number[] = []
  for (let guess = 0; guess < 80; guess += 1) {
    const body = { secret: `${guess}` }
    statuses.push((await ask('POST', '/api/session', { body, headers: entering })).status)
  }
  expect(new Set(statuses)).toEqual(new Set([403, 429]))
  const answer = await ask('POST', '/api/session', { body: { secret: '' }, headers: entering })
  expect(answer.json).toMatchObject({ code: 'too-many-requests' })
  for (let read = 0; read < 200; read += 1) expect((await ask('GET', '/api/maps')).status).toBe(200)
})

test('the cookie of another Vonk, of another port or of nobody is no session', async () => {
  const vonk = await openVonk()
  const { cookie } = await browser(await openVonk())
  for (const held of [cookie, cookie?.replace('8765', '8766'), 'vonk-8765=', 'vonk-8765', ';=;'])
    expect(
      (await vonk.ask('GET', '/api/maps', { headers: { ...entering, cookie: held } })).status,
    ).toBe(401)
})

const write = async ({ ask }: Vonk, headers: Asked['headers']): Promise<number> =>
  (await ask('PUT', '/api/session', { body: { name: 'Buurtwerker' }, headers })).status

const site = 'sec-fetch-site'
const own = 'http://127.0.0.1:8765'

test.each([
  [{ [site]: 'same-origin' }, 200],
  [{ [site]: 'same-origin', origin: own }, 200],
  [{ [site]: undefined, origin: own }, 200],
  [{ [site]: undefined, origin: 'http://localhost:8765' }, 200],
  [{ [site]: undefined }, 403],
  [{ [site]: 'same-site' }, 403],
  [{ [site]: 'same-site', origin: own }, 403],
  [{ [site]: 'cross-site' }, 403],
  [{ [site]: 'cross-site', origin: own }, 403],
  [{ [site]: 'none' }, 403],
  [{ [site]: '' }, 403],
  [{ [site]: 'same-origin', origin: 'null' }, 403],
  [{ [site]: undefined, origin: 'null' }, 403],
  [{ [site]: undefined, origin: '' }, 403],
  [{ [site]: 'same-origin', origin: 'http://127.0.0.1:8766' }, 403],
  [{ [site]: undefined, origin: 'http://localhost:3000' }, 403],
  [{ [site]: undefined, origin: 'https://127.0.0.1:8765' }, 403],
  [{ [site]: undefined, origin: 'http://attacker.example' }, 403],
  [{ [site]: undefined, origin: 'http://127.0.0.1:8765.attacker.example' }, 403],
])('a write with a cookie and %j is answered %i', async (headers, status) => {
  const vonk = await openVonk()
  expect(await write(vonk, { ...(await browser(vonk)), ...headers })).toBe(status)
})

test('a foreign page cannot use a link for somebody either', async () => {
  const { ask, house } = await openVonk()
  const body = { secret: house.sessions.newLink() }
  for (const headers of [
    { ...entering, origin: 'http://localhost:3000' },
    { ...entering, [site]: 'same-site' },
  ])
    expect((await ask('POST', '/api/session', { body, headers })).json).toMatchObject({
      code: 'foreign-origin',
    })
  expect((await ask('POST', '/api/session', { body, headers: entering })).status).toBe(200)
})

test('a bearer needs no Origin, and a foreign one is refused', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const send = async (headers: Asked['headers']) =>
    (await commit(vonk, map, 1, [association('a')], {}, headers)).status
  expect(await send({})).toBe(201)
  expect(await send({ origin: own })).toBe(201)
  expect(await send({ origin: 'http://attacker.example' })).toBe(403)
  expect(await send({ origin: 'null' })).toBe(403)
})

test.each([
  `Bearer ${token}x`,
  `Bearer ${token.slice(1)}`,
  'Bearer',
  'Bearer ',
  `Basic ${token}`,
  token,
])('the authorization %j is none', async (authorization) => {
  const { ask } = await openVonk()
  expect((await ask('GET', '/api/maps', { headers: { authorization } })).status).toBe(401)
})

test('a wrong bearer is not saved by a cookie', async () => {
  const vonk = await openVonk()
  const headers = { ...(await browser(vonk)), authorization: 'Bearer wrong' }
  expect((await vonk.ask('GET', '/api/maps', { headers })).status).toBe(401)
})

test('without a token in the settings no bearer comes in', async () => {
  const { ask } = await openVonk({ VONK_TOKEN: '' })
  for (const authorization of ['Bearer ', 'Bearer undefined', `Bearer ${token}`])
    expect((await ask('GET', '/api/maps', { headers: { authorization } })).status).toBe(401)
})

test('the author is a name that is asked once; a script and the command line have their own', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const headers = await browser(vonk)
  await commit(vonk, map, 1, [association('a')], {}, headers)
  const named = await vonk.ask('PUT', '/api/session', { body: { name: ' Buurtwerker ' }, headers })
  expect(named.json).toEqual({ author: 'Buurtwerker' })
  await commit(vonk, map, 2, [association('b')], {}, headers)
  await commit(vonk, map, 3, [association('c')])
  const { commits } = (await vonk.ask('GET', `/api/maps/${map}/commits`)).json as {
    commits: { author: string }[]
  }
  expect(commits.map(({ author }) => author)).toEqual(['script', 'local', 'Buurtwerker', 'script'])
  expect((await vonk.ask('GET', '/api/session', { headers })).json).toEqual({
    author: 'Buurtwerker',
  })
})

test.each(['vonk', 'script', 'local', '', '  ', 'x'.repeat(81), 'a\u0000b', 'a\nb', 'a\ud800'])(
  'nobody can be called %j',
  async (name) => {
    const vonk = await openVonk()
    const headers = await browser(vonk)
    const answer = await vonk.ask('PUT', '/api/session', { body: { name }, headers })
    expect([answer.status, answer.json]).toMatchObject([400, { code: 'bad-request' }])
  },
)

test('only the command line of this computer gets new links', async () => {
  const vonk = await openVonk()
  for (const headers of [{}, await browser(vonk)])
    expect((await vonk.ask('POST', '/api/links', { headers })).status).toBe(401)
})

test('the page stands behind a strict policy with Trusted Types, and no answer can be framed or sniffed', async () => {
  const { ask } = await openVonk()
  for (const url of ['/livez', '/api/maps', '/nothing', '/api/what']) {
    const { headers } = await ask('GET', url)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self';script-src 'self'")
    expect(policy).toContain("object-src 'none';base-uri 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
  const docs = String((await ask('GET', '/api/docs/')).headers['content-security-policy'])
  expect(docs).toContain("script-src 'self'")
  expect(docs).not.toContain('trusted-types')
})
