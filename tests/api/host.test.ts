import { expect, test } from 'vitest'
import { sendRaw, statusIn } from './raw.ts'
import { listening } from './stream.ts'
import { openVonk, token } from './vonk.ts'

const paths = [
  '/livez',
  '/readyz',
  '/',
  '/api/maps',
  '/api/maps/x/events',
  '/api/docs/',
  '/nothing',
]

/** The status that each path answers to a request with these lines. */
const statuses = async (port: number, lines: readonly string[]): Promise<readonly number[]> =>
  Promise.all(
    paths.map(async (path) => {
      const head = [`GET ${path} HTTP/1.1`, ...lines, `Authorization: Bearer ${token}`]
      return statusIn(await sendRaw(port, `${head.join('\r\n')}\r\nConnection: close\r\n\r\n`))
    }),
  )

const all = (status: number): readonly number[] => paths.map(() => status)

test('Vonk answers to the names of this computer with its port', async () => {
  const port = await listening(await openVonk())
  for (const name of ['127.0.0.1', 'localhost', '[::1]'])
    expect([name, await statuses(port, [`Host: ${name}:${port}`])]).toEqual([
      name,
      [200, 200, 404, 200, 404, 200, 404],
    ])
})

const foreign = (port: number): readonly string[] => [
  '127.0.0.1',
  'localhost',
  '[::1]',
  '',
  'null',
  '*',
  'localhost:80',
  'attacker.example',
  'attacker.example#127.0.0.1',
  `127.0.0.1:${port + 1}`,
  `localhost:${port + 1}`,
  `127.0.0.1:0${port}`,
  `localhost:${port}/`,
  `http://127.0.0.1:${port}`,
  `user@127.0.0.1:${port}`,
  `127.0.0.1:${port}@attacker.example`,
  `127.0.0.1:${port},attacker.example`,
  `127.0.0.1:${port} attacker.example`,
  ...[
    'attacker.example',
    'localhost.',
    'LOCALHOST',
    'vonk',
    '127.0.0.1.attacker.example',
    'localhost.attacker.example',
    '127.1',
    '0.0.0.0',
    '192.168.1.4',
    '[::]',
    '::1',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f000001',
  ].map((name) => `${name}:${port}`),
]

test('every other name is refused, on every address', async () => {
  const port = await listening(await openVonk())
  for (const host of foreign(port))
    expect([host, await statuses(port, [`Host: ${host}`])]).toEqual([host, all(403)])
})

test('what a proxy would add changes nothing', async () => {
  const port = await listening(await openVonk())
  const own = `127.0.0.1:${port}`
  for (const lines of [
    ['Host: attacker.example', `X-Forwarded-Host: ${own}`],
    ['Host: attacker.example', `Forwarded: host=${own}`],
    ['Host: attacker.example', `X-Original-Host: ${own}`],
    [`Host: ${own}`, 'Host: attacker.example'],
    ['Host: attacker.example', `Host: ${own}`],
    [`Host: ${own}`, `Host: ${own}`],
  ])
    expect([lines, await statuses(port, lines)]).toEqual([lines, all(403)])
})

test('a request without Host, or with a whole address in its first line, is refused', async () => {
  const port = await listening(await openVonk())
  const ask = async (first: string, host: string): Promise<number> =>
    statusIn(await sendRaw(port, `${first}\r\n${host}Connection: close\r\n\r\n`))
  const own = `Host: 127.0.0.1:${port}\r\n`
  expect(await ask('GET /livez HTTP/1.1', '')).toBe(400)
  expect(await ask('GET /livez HTTP/1.0', '')).toBe(403)
  expect(await ask('GET http://attacker.example/livez HTTP/1.1', own)).toBe(403)
  expect(await ask(`GET http://127.0.0.1:${port}/livez HTTP/1.1`, own)).toBe(403)
  expect(await ask('OPTIONS * HTTP/1.1', own)).toBe(403)
})

test('with an origin of its own Vonk answers to that one name only', async () => {
  const { ask, house } = await openVonk({
    VONK_HOST: '0.0.0.0',
    VONK_ORIGIN: 'http://localhost:9000',
  })
  expect(house.doors.link('x')).toBe('http://localhost:9000/#launch=x')
  expect((await ask('GET', '/livez', { headers: { host: 'localhost:9000' } })).status).toBe(200)
  for (const host of ['127.0.0.1:9000', '127.0.0.1:8765', 'localhost:8765', '[::1]:9000'])
    expect((await ask('GET', '/livez', { headers: { host } })).status).toBe(403)
})
