import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { loadMap } from '../../command/load-file.ts'
import { storeTarget } from '../../command/store-target.ts'
import { openStore } from '../../graph/store/open.ts'
import { report, spread } from './figures.ts'
import { bareActors } from './neighbourhoods.ts'

const rounds = 7
const actors = 20_000
const token = 'a-token-of-more-than-thirty-two-characters'
const program = join(import.meta.dirname, '..', '..', 'dist', 'vonk.mjs')
const plain = fileURLToPath(new URL('restart-plain.ts', import.meta.url))

/**
 * Starting again after a kill in the middle of commits, with 20,000 actors and 60,000 relations in the
 * file: until Vonk says that it is ready, and until the whole map was answered once. Beside a bare Node
 * that opens the same file and reads every element of it. Aim: ready within 3 s.
 */
export const restart = async (): Promise<void> => {
  const folder = mkdtempSync(join(import.meta.dirname, 'run-'))
  const file = join(folder, 'vonk.sqlite')
  const store = await openStore(`sqlite:${file}`)
  const { map } = await loadMap(storeTarget(store), bareActors(actors))
  await store.close()
  const [ready, whole, bare]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const { child, origin } = await start(folder)
    ready.push(performance.now() - began)
    const answer = await fetch(`${origin}/api/maps/${map}`, { headers })
    await answer.arrayBuffer()
    whole.push(performance.now() - began)
    await killAmidCommits(child, origin, map, round)
    const beganBare = performance.now()
    await once(
      spawn(process.execPath, ['--import', 'tsx', plain, file, map], { stdio: 'inherit' }),
      'exit',
    )
    bare.push(performance.now() - beganBare)
  }
  report({
    bench: 'restart',
    actors,
    relations: actors * 3,
    ratioToBare: Number((spread(ready).median / spread(bare).median).toPrecision(3)),
    readyMs: spread(ready),
    wholeMapMs: spread(whole),
    bareMs: spread(bare),
  })
  rmSync(folder, { recursive: true, force: true })
}

const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }

const start = async (home: string) => {
  const env = { ...process.env, VONK_HOME: home, VONK_PORT: '0', VONK_OPEN: 'false' }
  const child = spawn(process.execPath, [program, 'start'], {
    env: { ...env, VONK_TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const link = /^Vonk: (http:\S+)$/u.exec(line)?.[1]
    if (link !== undefined) return { child, origin: new URL(link).origin }
  }
  throw new Error('Vonk did not start')
}

const killAmidCommits = async (
  child: ChildProcess,
  origin: string,
  map: string,
  round: number,
): Promise<void> => {
  const commit = async (nth: number): Promise<void> => {
    const id = `r${round}-${nth}`
    const element = { id, kind: 'association', fields: { name: id } }
    const body = { commitId: id, baseRevision: 1, changes: [{ op: 'create', element }] }
    const path = `${origin}/api/maps/${map}/commits`
    await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  }
  await commit(0)
  const open = Array.from({ length: 20 }, async (_, nth) => commit(nth + 1))
  child.kill('SIGKILL')
  await Promise.allSettled(open)
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
