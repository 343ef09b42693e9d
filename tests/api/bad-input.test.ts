import { expect, test } from 'vitest'
import { parseJson } from '../../api/security/strict-json.ts'
import { sendRaw, statusIn } from './raw.ts'
import { listening } from './stream.ts'
import { association, newMap, openVonk } from './vonk.ts'
import type { Answered, Vonk } from './vonk.ts'

const json = { 'content-type': 'application/json' }

const post = async ({ ask }: Vonk, body: string, headers: object = json): Promise<Answered> =>
  ask('POST', '/api/maps/linde/commits', { body, headers: { ...headers } })

const commitOf = (element: string): string =>
  `{"commitId":"c","baseRevision":1,"changes":[{"op":"create","element":${element}}]}`

const deep = 1_000_000

test.each([
  ['no JSON', '{', 400, 'bad-json'],
  ['two values', '{} {}', 400, 'bad-json'],
  ['an empty body', '', 400, 'bad-json'],
  ['a list a million deep', '['.repeat(deep), 400, 'bad-json'],
  ['a closed list a million deep', '['.repeat(deep / 4) + ']'.repeat(deep / 4), 400, 'bad-json'],
  ['objects a hundred thousand deep', '{"a":'.repeat(deep / 10), 400, 'bad-json'],
  ['a name that stands twice', '{"commitId":"c","commitId":"d"}', 400, 'bad-json'],
  [
    'a name that stands twice, once in disguise',
    '{"commitId":"c","\\u0063ommitId":"d"}',
    400,
    'bad-json',
  ],
  ['__proto__', '{"__proto__":{"a":1}}', 400, 'bad-json'],
  ['__proto__ in disguise', '{"\\u005f_proto__":{"a":1}}', 400, 'bad-json'],
  [
    '__proto__ in fields',
    commitOf('{"id":"a","kind":"association","fields":{"__proto__":"x"}}'),
    400,
    'bad-json',
  ],
  ['constructor', '{"constructor":{"prototype":{}}}', 400, 'bad-json'],
  [
    'a number without end',
    `{"commitId":"c","baseRevision":${'9'.repeat(400)},"changes":[]}`,
    400,
    'bad-request',
  ],
  ['a revision and a half', '{"commitId":"c","baseRevision":1.5,"changes":[]}', 400, 'bad-request'],
  ['a list', '[]', 400, 'bad-request'],
  ['null', 'null', 400, 'bad-request'],
  [
    'a lone surrogate as an id',
    commitOf('{"id":"\\ud800","kind":"association","fields":{}}'),
    400,
    'bad-request',
  ],
  [
    'a lone surrogate as a field',
    commitOf('{"id":"a","kind":"association","fields":{"\\ud800":"x"}}'),
    422,
    'unknown-field',
  ],
  [
    'NUL in a remark',
    '{"commitId":"c","baseRevision":1,"changes":[],"remark":"a\\u0000"}',
    400,
    'bad-request',
  ],
  [
    'a lone surrogate in a remark',
    '{"commitId":"c","baseRevision":1,"changes":[],"remark":"a\\udc00"}',
    400,
    'bad-request',
  ],
  ['2 MiB', `{"commitId":"${'x'.repeat(2 * 1024 * 1024)}"}`, 413, 'body-too-large'],
])('%s is refused and leaves the map as it was', async (_, body, status, code) => {
  const vonk = await openVonk()
  await newMap(vonk)
  const answer = await post(vonk, body)
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/u)
  expect([answer.status, answer.json]).toMatchObject([status, { code, status }])
  expect((await vonk.ask('GET', '/api/maps/linde')).json).toMatchObject({ revision: 1 })
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonx',
  'application/json-patch+json',
  'text/json',
  ' ',
  'x',
  'application/problem+json',
])('a body of the type %j is not taken', async (type) => {
  const vonk = await openVonk()
  await newMap(vonk)
  const answer = await post(vonk, commitOf('{}'), { 'content-type': type })
  expect([answer.status, answer.json]).toMatchObject([415, { code: 'unsupported-media-type' }])
})

test('bytes that are no UTF-8 are refused', async () => {
  const vonk = await openVonk()
  await newMap(vonk)
  const payload = Buffer.concat([
    Buffer.from('{"commitId":"'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"}'),
  ])
  const answer = await vonk.app.inject({
    method: 'POST',
    url: '/api/maps/linde/commits',
    payload,
    headers: {
      ...json,
      host: '127.0.0.1:8765',
      authorization: 'Bearer a-token-of-more-than-thirty-two-characters',
    },
  })
  expect([answer.statusCode, answer.json()]).toMatchObject([400, { code: 'bad-json' }])
})

test.each([
  ['/api/maps/%00', 400],
  ['/api/maps/%ff', 400],
  ['/api/maps/a%20b', 400],
  ['/api/maps/..%2f..%2fetc', 400],
  [`/api/maps/${'x'.repeat(65)}`, 400],
  [`/api/maps/${'x'.repeat(500)}`, 400],
  ['/api/maps/__proto__', 404],
  ['/api/maps/linde?colour=green', 400],
  ['/api/maps/linde?revision=1&revision=2', 400],
  ['/api/maps/linde?__proto__=1', 400],
  ['/api/maps/linde/export/exe', 404],
  ['/api/maps/linde/findings?lang=de', 400],
  ['/api/maps/linde/findings?as-of=soon', 400],
  ['/api/maps/linde/findings?level=everyone', 400],
  ['/../../etc/passwd', 404],
  ['/%2e%2e/%2e%2e/etc/passwd', 404],
])('GET %s is answered %i with a problem', async (url, status) => {
  const vonk = await openVonk()
  await newMap(vonk)
  const answer = await vonk.ask('GET', url)
  expect([url, answer.status]).toEqual([url, status])
  expect(answer.json).toMatchObject({ status, detail: expect.any(String) })
})

test.each([
  ['no HTTP', 'hello\r\n\r\n'],
  ['a head without end', `GET / HTTP/1.1\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`],
  ['two lengths', 'POST /api/maps HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
  [
    'a length and pieces',
    'POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  ],
])('%s is answered with a problem and hung up on', async (_, text) => {
  const answer = await sendRaw(await listening(await openVonk()), text)
  expect(statusIn(answer)).toBe(400)
  expect(answer).toContain('"code":"bad-request"')
})

test('a method that nobody offers is not found', async () => {
  const { ask } = await openVonk()
  expect((await ask('DELETE', '/api/maps/linde')).status).toBe(404)
  expect((await ask('PUT', '/api/maps', { body: {} })).status).toBe(404)
})

test('strict JSON reads what JSON reads', () => {
  for (const text of [
    '{"a":{"b":1},"c":{"b":2}}',
    '["a","a",{"a":"a"}]',
    '" \\" [{ \\\\"',
    '"é€😀"',
  ])
    expect(parseJson(Buffer.from(text))).toEqual(JSON.parse(text))
  expect(() => parseJson(Buffer.from('{"a":"\\","b":1}'))).toThrow(/bad-json/u)
})

test('what nobody foresaw is answered with a number and nothing of its own', async () => {
  const vonk = await openVonk()
  await vonk.closeStore()
  const answer = await vonk.ask('GET', '/api/maps')
  expect(answer.status).toBe(500)
  expect(Object.keys(answer.json).toSorted()).toEqual([
    'code',
    'detail',
    'details',
    'status',
    'title',
    'type',
  ])
  expect(answer.json).toMatchObject({ code: 'internal', details: { incident: expect.any(String) } })
  expect(answer.text).not.toMatch(/database|sqlite|\.ts/iu)
})

test('ids and field names of a refusal come back, values of other fields do not', async () => {
  const vonk = await openVonk()
  await newMap(vonk)
  const body = {
    commitId: 'c',
    baseRevision: 1,
    changes: [association('a', { limitText: 'needle', age: 7 })],
  }
  const answer = await vonk.ask('POST', '/api/maps/linde/commits', { body })
  expect(answer.text).not.toContain('needle')
})
