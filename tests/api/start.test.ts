import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { useProgram } from '../command/program.ts'
import { startServing } from './served.ts'
import type { Served } from './served.ts'
import { token } from './vonk.ts'

const program = useProgram()

const start = async (home: string, env: { [name: string]: string } = {}): Promise<Served> =>
  startServing(program.path(), home, { VONK_TOKEN: token, ...env })

const opens = async (link: string): Promise<number> => {
  const { origin, hash } = new URL(link)
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: hash.replace('#launch=', '') }),
  })
  return answer.status
}

const maps = async ({ origin }: Served): Promise<readonly unknown[]> => {
  const answer = await fetch(`${origin}/api/maps`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return ((await answer.json()) as { maps: unknown[] }).maps
}

const stop = async ({ child, ended }: Served, signal: NodeJS.Signals = 'SIGTERM') => {
  child.kill(signal)
  return ended
}

test('a start on an empty folder serves the demo and prints a link that works once', async () => {
  const served = await start(program.folder())
  expect(served.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#launch=[A-Za-z0-9_-]{43}$/u)
  expect(await maps(served)).toHaveLength(1)
  expect([await opens(served.link), await opens(served.link)]).toEqual([200, 403])
  expect(served.complaint()).toBe('')
})

test('the demo is not loaded again over what a person made of it', async () => {
  const home = program.folder()
  const first = await start(home)
  const before = await maps(first)
  expect(await stop(first)).toEqual([0, null])
  expect(await maps(await start(home))).toEqual(before)
})

test('a second start on the same file opens the first with a new link and ends well', async () => {
  const home = program.folder()
  const served = await start(home)
  for (const command of ['start', 'link']) {
    const { code, out, err } = await program.run(home, command)
    expect([code, err]).toEqual([0, ''])
    const link = /^Vonk: (http:\S+)\n$/u.exec(out)?.[1] ?? ''
    expect(new URL(link).origin).toBe(served.origin)
    expect(link).not.toBe(served.link)
    expect(await opens(link)).toBe(200)
  }
})

test('of ten starts at once one serves and nine open it', async () => {
  const home = program.folder()
  const served = await Promise.all(Array.from({ length: 10 }, async () => start(home)))
  const origins = new Set(served.map(({ origin }) => origin))
  expect(origins.size).toBe(1)
  for (const { link } of served) expect(await opens(link)).toBe(200)
  const { pid } = JSON.parse(readFileSync(join(home, 'running.json'), 'utf8')) as { pid: number }
  const others = served.filter(({ child }) => child.pid !== pid)
  expect(others).toHaveLength(9)
  for (const { ended } of others) expect(await ended).toEqual([0, null])
  expect(served.find(({ child }) => child.pid === pid)?.child.exitCode).toBe(null)
})

test('the file beside the store is for this user only and goes when Vonk ends', async () => {
  const home = program.folder()
  const served = await start(home)
  const file = join(home, 'running.json')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: served.child.pid })
  await stop(served)
  expect(existsSync(file)).toBe(false)
  const { code, err } = await program.run(home, 'link')
  expect([code, err]).toEqual([1, expect.stringMatching(/npm start.*\[not-running\]\n$/u)])
})

test('a file that a killed Vonk left behind is in nobody’s way', async () => {
  const home = program.folder()
  const served = await start(home)
  await stop(served, 'SIGKILL')
  expect(existsSync(join(home, 'running.json'))).toBe(true)
  expect((await program.run(home, 'link')).code).toBe(1)
  expect(await maps(await start(home))).toHaveLength(1)
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it well, streams and all', async (signal) => {
  const served = await start(program.folder())
  const [map] = (await maps(served)) as { id: string }[]
  const answer = await fetch(`${served.origin}/api/maps/${map?.id}/events`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const began = Date.now()
  expect(await stop(served, signal)).toEqual([0, null])
  expect(Date.now() - began).toBeLessThan(10_000)
  expect(await answer.text()).toContain('event: bye')
})

const occupied = async (port: number): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

test('a chosen port that is taken is refused with the remedy', async () => {
  const port = await occupied(0)
  await expect(start(program.folder(), { VONK_PORT: String(port), LC_ALL: 'en' })).rejects.toThrow(
    new RegExp(`Port ${port} is already in use.*VONK_PORT.*\\[port-in-use\\]`, 'u'),
  )
})

test('the usual port that is taken gives way to a free one', async () => {
  const usual = 8765
  await occupied(usual).catch(() => undefined)
  const served = await start(program.folder(), { VONK_PORT: '' })
  expect(served.origin).not.toBe(`http://127.0.0.1:${usual}`)
  expect(await opens(served.link)).toBe(200)
})

test.each([
  ['every address without an origin', { VONK_HOST: '0.0.0.0' }, 'bad-setting'],
  ['a short token', { VONK_TOKEN: 'short' }, 'bad-setting'],
  ['a store of another kind', { VONK_STORE: 'mysql://x' }, 'bad-setting'],
  [
    'a place where nobody may write',
    { VONK_STORE: 'sqlite:/dev/null/vonk.sqlite' },
    'store-not-writable',
  ],
])('%s is no start', async (_, env, code) => {
  await expect(start(program.folder(), env)).rejects.toThrow(`[${code}]`)
})

test('a file that is no database, or damaged, is refused and stays as it is', async () => {
  const home = program.folder()
  const path = join(home, 'vonk.sqlite')
  const bytes = Buffer.from(`SQLite format 3\0${'x'.repeat(9000)}`)
  writeFileSync(path, bytes)
  await expect(start(home)).rejects.toThrow(/\[store-(?:damaged|foreign)\]/u)
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('with an origin it listens everywhere and answers to that name only', async () => {
  const port = await occupied(0)
  const served = await start(program.folder(), {
    VONK_HOST: '0.0.0.0',
    VONK_ORIGIN: `http://localhost:${port}`,
  })
  expect(served.link).toContain(`http://localhost:${port}/#launch=`)
})
