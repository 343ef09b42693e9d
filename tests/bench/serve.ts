import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { loadMap } from '../../command/load-file.ts'
import { storeTarget } from '../../command/store-target.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { openStore } from '../../graph/store/open.ts'
import { report, spread, timed } from './figures.ts'
import { actorsIn, bareActors, demoTimes } from './neighbourhoods.ts'
import { openRaw } from './raw-client.ts'
import type { RawClient } from './raw-client.ts'

const rounds = 11
const connections = 8
/** How often each connection asks in a round. */
const asks = { plain: 4, first: 150, again: 600 }

/**
 * Opening a map of 500 actors: with the body that is kept packed (first opens) and with a tag that
 * still holds (304), beside a plain server that writes the map out for every request under the same
 * headers. In turns, in one run, bodies checked equal. Aims: 20 and 100 times the requests a second.
 */
export const serve = async (): Promise<void> => {
  await measure('the demo ten times', await demoTimes(10))
  await measure('bare actors', bareActors(500))
}

const measure = async (what: string, snapshot: Snapshot): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'vonk-serve-'))
  const file = join(folder, 'vonk.sqlite')
  const store = await openStore(`sqlite:${file}`)
  const { map } = await loadMap(storeTarget(store), snapshot)
  await store.close()
  const vonk = await startServer('vonk', file, map)
  const path = `/api/maps/${map}`
  const packed = await ask(vonk, path, 'accept-encoding: gzip, deflate, br, zstd')
  const answer = await packed.once()
  const headers = headersOf(answer.head)
  const plainServer = await startServer('plain', file, map, JSON.stringify(headers))
  const plain = await ask(plainServer, path, 'accept-encoding: identity')
  const body = (await plain.once()).body
  const isEqual = brotliDecompressSync(answer.body).equals(body)
  const tag = /^etag: (.*)$/imu.exec(answer.head)?.[1] ?? ''
  const held = [`accept-encoding: gzip, deflate, br, zstd`, `if-none-match: ${tag}`]
  const clients = {
    plain: await many(async () => ask(plainServer, path, 'accept-encoding: identity')),
    first: await many(async () => ask(vonk, path, held[0] ?? '')),
    again: await many(async () => ask(vonk, path, ...held)),
  }
  const again = await clients.again[0]?.once()
  const rates = { plain: [] as number[], first: [] as number[], again: [] as number[] }
  for (let round = 0; round <= rounds; round += 1)
    for (const way of ['plain', 'first', 'again'] as const) {
      const each = asks[way]
      const ms = await timed(async () => {
        await Promise.all(clients[way].map(async (client) => client.times(each)))
      })
      // The first round warms up.
      if (round > 0) rates[way].push((connections * each * 1000) / ms)
    }
  const ratio = (way: 'first' | 'again') =>
    spread(rates[way].map((rate, round) => rate / (rates.plain[round] ?? 0)))
  report({
    bench: 'serve',
    what,
    actors: actorsIn(snapshot),
    entities: snapshot.entities.size,
    relations: snapshot.relations.size,
    bytes: { plain: body.length, packed: answer.body.length },
    bodiesEqual: isEqual,
    heldIs304: again?.head.startsWith('HTTP/1.1 304') === true && again.body.length === 0,
    timesPlain: { notModified: ratio('again'), firstOpen: ratio('first') },
    perSecond: {
      plain: spread(rates.plain),
      firstOpen: spread(rates.first),
      notModified: spread(rates.again),
    },
  })
  for (const client of [packed, plain, ...Object.values(clients).flat()]) client.close()
  vonk.stop()
  plainServer.stop()
  rmSync(folder, { recursive: true })
}

type Server = { readonly port: number; readonly cookie: string; readonly stop: () => void }

const startServer = async (...words: readonly string[]): Promise<Server> => {
  const program = fileURLToPath(new URL('./serving.ts', import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const { port, cookie } = JSON.parse(line) as { port: number; cookie: string }
    return { port, cookie, stop: () => void child.kill() }
  }
  throw new Error(`${words[0]} did not start`)
}

const ask = async (
  { port, cookie }: Server,
  path: string,
  ...lines: readonly string[]
): Promise<RawClient> => {
  const head = [`GET ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`, `cookie: ${cookie}`, ...lines]
  return openRaw(port, `${head.join('\r\n')}\r\n\r\n`)
}

const many = async (open: () => Promise<RawClient>): Promise<readonly RawClient[]> =>
  Promise.all(Array.from({ length: connections }, open))

/** What the plain server says too: all but what the packing and the connection make of it. */
const headersOf = (head: string): { [name: string]: string } => {
  const own = new Set(['content-encoding', 'content-length', 'date', 'connection', 'keep-alive'])
  const lines = head.split('\r\n').slice(1)
  const pairs = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 2),
  ])
  return Object.fromEntries(pairs.filter(([name = '']) => !own.has(name))) as {
    [name: string]: string
  }
}
