import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { wantedEncoding } from '../../api/routes/encoding.ts'
import { association, commit, newMap, openVonk } from './vonk.ts'

const plain = { identity: (bytes: Buffer) => bytes, gzip: gunzipSync, br: brotliDecompressSync }

test('every encoding carries the same map under a tag of its own', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const tags = new Set<unknown>()
  const bodies = new Set<string>()
  for (const encoding of ['identity', 'gzip', 'br'] as const) {
    const answer = await vonk.ask('GET', `/api/maps/${map}`, {
      headers: { 'accept-encoding': encoding },
    })
    expect(answer.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
    expect(answer.headers['vary']).toBe('Accept-Encoding')
    expect(answer.headers['etag']).toMatch(/^"1\./u)
    tags.add(answer.headers['etag'])
    bodies.add(plain[encoding](answer.bytes).toString())
  }
  expect([tags.size, bodies.size]).toEqual([3, 1])
})

test('who holds the newest map gets 304 and no body; a change makes a new tag', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const url = `/api/maps/${map}`
  const headers = { 'accept-encoding': 'gzip' }
  const tag = String((await vonk.ask('GET', url, { headers })).headers['etag'])
  for (const held of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
    const answer = await vonk.ask('GET', url, { headers: { ...headers, 'if-none-match': held } })
    expect([held, answer.status, answer.text]).toEqual([held, 304, ''])
    expect(answer.headers['etag']).toBe(tag)
  }
  await commit(vonk, map, 1, [association('a')])
  const changed = await vonk.ask('GET', url, { headers: { ...headers, 'if-none-match': tag } })
  expect(changed.status).toBe(200)
  expect(changed.headers['etag']).not.toBe(tag)
})

test('two maps with the same id and revision in two stores have different tags', async () => {
  const tags = await Promise.all(
    [1, 2].map(async () => {
      const vonk = await openVonk()
      const map = await newMap(vonk)
      await commit(vonk, map, 1, [association('a')])
      return (await vonk.ask('GET', `/api/maps/${map}`)).headers['etag']
    }),
  )
  expect(tags[0]).not.toBe(tags[1])
})

test('entities and relations come in order of id', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('z'), association('B'), association('a')])
  const { entities } = (await vonk.ask('GET', `/api/maps/${map}`)).json as {
    entities: { id: string }[]
  }
  expect(entities.map(({ id }) => id)).toEqual(['B', 'a', 'linde', 'z'])
})

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'br'],
  ['*, br;q=0.000', 'gzip'],
  ['zstd', 'identity'],
])('of %j Vonk chooses %s', (accepted, encoding) => {
  expect(wantedEncoding(accepted)).toBe(encoding)
})
