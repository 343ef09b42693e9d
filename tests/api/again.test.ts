import { expect, test } from 'vitest'
import { asMapId } from '../../graph/model/ids.ts'
import { listening } from './stream.ts'
import { association, browser, commit, newMap, openVonk } from './vonk.ts'
import type { Vonk } from './vonk.ts'

type Lines = { readonly [name: string]: string }
type Got = { readonly status: number; readonly headers: Lines; readonly body: string }

/** Asks over a real connection, where an answer may be given again without its route. */
const get = async (port: number, path: string, headers: Lines): Promise<Got> => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
  const { date: _date, ...rest } = Object.fromEntries(answer.headers)
  return { status: answer.status, headers: rest, body: await answer.text() }
}

const opened = async (): Promise<{ vonk: Vonk; port: number; path: string; session: Lines }> => {
  const vonk = await openVonk()
  const port = await listening(vonk)
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')])
  const { cookie = '' } = await browser(vonk)
  return { vonk, port, path: `/api/maps/${map}`, session: { cookie } }
}

test.each(['identity', 'gzip', 'br'])(
  'the second answer in %s is the first one',
  async (encoding) => {
    const { vonk, port, path, session } = await opened()
    const headers = { ...session, 'accept-encoding': encoding }
    const first = await get(port, path, headers)
    expect(first.status).toBe(200)
    const kept = vonk.house.rooms.of(asMapId('linde')).newest()?.bodies.answers
    expect(kept?.has(`200 ${encoding}`)).toBe(true)
    expect(await get(port, path, headers)).toEqual(first)
    const held = { ...headers, 'if-none-match': first.headers['etag'] ?? '' }
    const notModified = await get(port, path, held)
    expect([notModified.status, notModified.body]).toEqual([304, ''])
    expect(await get(port, path, held)).toEqual(notModified)
  },
)

test('what was answered before is not answered to a stranger, and not after a change', async () => {
  const { vonk, port, path, session } = await opened()
  const before = await get(port, path, session)
  expect((await get(port, path, {})).status).toBe(401)
  expect((await get(port, path, { cookie: `${session['cookie']}x` })).status).toBe(401)
  expect((await get(port, path, { authorization: 'Bearer wrong' })).status).toBe(401)
  expect((await get(port, `${path}?revision=1`, session)).body).not.toBe(before.body)
  await commit(vonk, 'linde', 2, [association('b')])
  const after = await get(port, path, { ...session, 'if-none-match': before.headers['etag'] ?? '' })
  expect([after.status, after.headers['etag']]).not.toEqual([304, before.headers['etag']])
  expect(after.body).toContain('Kring b')
})
