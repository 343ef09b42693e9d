import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Change } from '../../graph/change/change.ts'

const token = 'a-token-of-more-than-thirty-two-characters'
const program = join(import.meta.dirname, '..', '..', 'dist', 'vonk.mjs')
const map = 'meting'

/** The built program with a new map, clients on it and streams of its events. */
export type Live = {
  /** @throws when it is not taken */
  commit: (id: string, baseRevision: number, changes: readonly Change[]) => Promise<void>
  /** Waits until every stream has given this revision. */
  untilSeen: (revision: number) => Promise<void>
  /** The newest revision that the first stream gave. */
  newest: () => number
  /** How many commits each stream gave. */
  heard: () => readonly number[]
  close: () => Promise<void>
}

export const openLive = async (folder: string, store: string, streams: number): Promise<Live> => {
  const child = spawn(process.execPath, [program, 'start'], {
    env: {
      ...process.env,
      VONK_HOME: mkdtempSync(join(folder, 'home-')),
      VONK_STORE: store,
      VONK_PORT: '0',
      VONK_OPEN: 'false',
      VONK_TOKEN: token,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await portOf(child.stdout)
  const agent = new Agent({ keepAlive: true })
  const post = async (path: string, body: object): Promise<void> => {
    const payload = JSON.stringify(body)
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(payload),
    }
    const asking = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers })
    asking.end(payload)
    const [answer] = await once(asking, 'response')
    answer.resume()
    await once(answer, 'end')
    if (answer.statusCode !== 201) throw new Error(`${path} was answered ${answer.statusCode}`)
  }
  await post('/api/maps', { id: map, name: 'Meting' })
  const readers = await Promise.all(Array.from({ length: streams }, async () => openReader(port)))
  return {
    commit: async (commitId, baseRevision, changes) =>
      post(`/api/maps/${map}/commits`, { commitId, baseRevision, changes }),
    untilSeen: async (revision) => {
      await Promise.all(readers.map(async (reader) => reader.until(revision)))
    },
    newest: () => readers[0]?.newest() ?? 1,
    heard: () => readers.map((reader) => reader.count()),
    close: async () => {
      for (const reader of readers) reader.close()
      agent.destroy()
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

const portOf = async (out: NodeJS.ReadableStream): Promise<number> => {
  for await (const line of createInterface({ input: out })) {
    const link = /^Vonk: (http:\S+)$/u.exec(line)?.[1]
    if (link !== undefined) return Number(new URL(link).port)
  }
  throw new Error('Vonk did not start')
}

/** A stream of events that looks at nothing but the revisions. */
const openReader = async (port: number) => {
  const socket = connect(port, '127.0.0.1')
  let [newest, seen] = [0, 0]
  let wake = (): void => undefined
  let rest = ''
  socket.setEncoding('latin1').on('data', (part: string) => {
    const text = rest + part
    const end = text.lastIndexOf('\n') + 1
    for (const [, id] of text.slice(0, end).matchAll(/^id: (\d+)$/gmu)) {
      newest = Number(id)
      seen += 1
    }
    rest = text.slice(end)
    wake()
  })
  socket.write(
    `GET /api/maps/${map}/events?after=1 HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${token}\r\n\r\n`,
  )
  await once(socket, 'data')
  return {
    until: async (revision: number): Promise<void> => {
      await new Promise<void>((resolve) => {
        wake = (): void => {
          if (newest >= revision) resolve()
        }
        wake()
      })
    },
    newest: () => Math.max(newest, 1),
    count: () => seen,
    close: () => socket.destroy(),
  }
}
