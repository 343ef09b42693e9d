import { writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../graph/store/open.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { useProgram } from '../command/program.ts'
import { startServing } from './served.ts'
import type { Served } from './served.ts'
import { association, token } from './vonk.ts'

const program = useProgram()
const map = asMapId('linde')

const post = async ({ origin }: Served, path: string, body: object): Promise<Response> =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const commit = async (served: Served, id: string): Promise<number> => {
  const body = { commitId: id, baseRevision: 1, changes: [association(id)] }
  return (await post(served, `/api/maps/${map}/commits`, body)).status
}

const serving = async (env: { [name: string]: string } = {}) => {
  const home = program.folder()
  const served = await startServing(program.path(), home, { VONK_TOKEN: token, ...env })
  await post(served, '/api/maps', { id: map, name: 'De Linde' })
  return { served, home }
}

/** Somebody who connects, says this much, and then neither says nor reads anything more. */
const silent = async ({ origin }: Served, said: string): Promise<Socket> => {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(said)
  socket.pause()
  return socket
}

test('whoever holds a connection and says nothing keeps no Vonk from ending within ten seconds', async () => {
  const { served } = await serving()
  const host = new URL(served.origin).host
  const key = `host: ${host}\r\nauthorization: Bearer ${token}\r\n`
  await silent(served, '')
  await silent(served, 'GET / HTTP/1.1\r\nhost: ')
  await silent(
    served,
    `POST /api/maps HTTP/1.1\r\n${key}content-type: application/json\r\ncontent-length: 999\r\n\r\n{`,
  )
  await silent(served, `GET /api/maps/${map}/events HTTP/1.1\r\n${key}\r\n`)
  // More answers than fit on the way, and nobody takes them.
  await silent(served, `GET /api/openapi.json HTTP/1.1\r\n${key}\r\n`.repeat(500))
  expect(await commit(served, 'c1')).toBe(201)
  const began = performance.now()
  served.child.kill('SIGTERM')
  expect(await served.ended).toEqual([0, null])
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('asked twice it ends at once, and what was acknowledged is there', async () => {
  const { served, home } = await serving()
  const host = new URL(served.origin).host
  await silent(
    served,
    `POST /api/maps HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{`,
  )
  expect(await commit(served, 'c1')).toBe(201)
  served.child.kill('SIGTERM')
  // It has heard the first when it takes no more connections.
  await expect.poll(async () => commit(served, 'c2').catch(() => 'gone')).toBe('gone')
  served.child.kill('SIGTERM')
  expect(await served.ended).toEqual([null, 'SIGTERM'])
  const store = await openStore(`sqlite:${join(home, 'vonk.sqlite')}`)
  expect((await store.commits(map, 1, 10)).map(({ commitId }) => commitId)).toContain('c1')
  expect(await checkStore(store)).toEqual([])
  await store.close()
})

/** At a signal the clock of the process is a day back. */
const dayBack = `
const Now = Date
process.on('SIGUSR2', () => {
  globalThis.Date = class extends Now {
    constructor(...given) {
      if (given.length === 0) super(Now.now() - 86400000)
      else super(...given)
    }
    static now() {
      return Now.now() - 86400000
    }
  }
  process.stderr.write('a day back')
})
`

test('a clock that jumps a day back changes neither the order nor who may come in', async () => {
  const preload = join(program.folder(), 'day-back.mjs')
  writeFileSync(preload, dayBack)
  const { served, home } = await serving({
    NODE_OPTIONS: `--import ${pathToFileURL(preload).href}`,
  })
  const { origin, hash } = new URL(served.link)
  const opened = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: hash.replace('#launch=', '') }),
  })
  const cookie = String(opened.headers.get('set-cookie')).split(';')[0] ?? ''
  for (const id of ['c1', 'c2']) expect(await commit(served, id)).toBe(201)
  served.child.kill('SIGUSR2')
  await expect.poll(served.complaint).toBe('a day back')
  for (const id of ['c3', 'c4', 'c5']) expect(await commit(served, id)).toBe(201)
  const inside = await fetch(`${origin}/api/maps`, { headers: { cookie } })
  expect(inside.status).toBe(200)
  served.child.kill('SIGTERM')
  await served.ended
  const store = await openStore(`sqlite:${join(home, 'vonk.sqlite')}`)
  const log = await store.commits(map, 0, 10)
  await store.close()
  expect(log.map(({ commitId }) => String(commitId))).toEqual([map, 'c1', 'c2', 'c3', 'c4', 'c5'])
  const times = log.map(({ at }) => at)
  expect(times).toEqual(times.toSorted())
  // The jump did happen: those after it have no later time than the one before.
  expect(new Set(times.slice(2)).size).toBe(1)
})
