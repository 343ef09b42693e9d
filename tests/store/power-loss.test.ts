import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { GraphError } from '../../graph/errors.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import { drawFrom } from '../faults/draw.ts'
import { mapId } from '../graph/builders/elements.ts'
import { folder } from './folder.ts'
import { powerCuts } from './power-cut.ts'
import type { Left } from './power-cut.ts'
import { calls, tracedIn } from './traced-writes.ts'
import type { Traced } from './traced-writes.ts'

const program = fileURLToPath(new URL('power-loss-loop.ts', import.meta.url))

const isThere = ((): boolean => {
  try {
    execFileSync('strace', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Every write of a process that commits, with this setting of SQLite. */
const traced = (synchronous: string): readonly Traced[] => {
  const place = folder()
  const [trace, file] = [join(place, 'trace'), join(place, 'vonk.sqlite')]
  execFileSync(
    'strace',
    [
      '-xx',
      '-s',
      '70000',
      '-e',
      `trace=${calls}`,
      '-o',
      trace,
      process.execPath,
      '--import',
      'tsx',
      program,
      file,
      synchronous,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  return tracedIn(readFileSync(trace, 'latin1'), file)
}

/** What is wrong with what a power cut left: `lost` an acknowledged commit, or `damaged` the file. */
const wrongWith = async ({
  files,
  acknowledged,
}: Left): Promise<'lost' | 'damaged' | undefined> => {
  const place = join(folder(), 'left')
  mkdirSync(place)
  for (const [name, bytes] of files) writeFileSync(join(place, name), bytes)
  try {
    const store = await openStore(`sqlite:${join(place, 'vonk.sqlite')}`)
    try {
      if ((await checkStore(store)).length > 0) return 'damaged'
      const log = acknowledged.length === 0 ? [] : await store.commits(mapId, 0, 10_000)
      const ids = new Set<string>(log.map(({ commitId }) => commitId))
      return acknowledged.every((id) => ids.has(id)) ? undefined : 'lost'
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    return error.code === 'unknown-map' ? 'lost' : 'damaged'
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** How many of so many power cuts did harm. */
const harmOf = async (synchronous: string, points: number) => {
  const events = traced(synchronous)
  const draw = drawFrom(20_261_122)
  const moments = new Set<number>()
  while (moments.size < points) moments.add(draw(events.length))
  const harm = { lost: 0, damaged: 0 }
  for (const left of powerCuts(events, moments, draw)) {
    const wrong = await wrongWith(left)
    if (wrong !== undefined) harm[wrong] += 1
  }
  process.stderr.write(
    `power cuts with synchronous = ${synchronous}: ${points} points in ${events.length} calls, ${harm.lost} lost a commit, ${harm.damaged} damaged\n`,
  )
  return harm
}

/** Says it loudly where this cannot be tried; in CI that is a failure. */
const isTold = (): boolean => {
  if (isThere) return false
  process.stderr.write(
    '\nNOT TRIED: power cuts. Install strace (Linux) and run: npx vitest run tests/store/power-loss\n\n',
  )
  return process.env['CI'] === undefined
}

test('of 500 power cuts in the middle of writing none loses an acknowledged commit or damages the file', async () => {
  if (isTold()) return
  expect(await harmOf('FULL', 500)).toEqual({ lost: 0, damaged: 0 })
}, 300_000)

test('the same power cuts show what a store would lose that does not wait for the disk', async () => {
  if (isTold()) return
  const normal = await harmOf('NORMAL', 250)
  expect(normal.lost + normal.damaged).toBeGreaterThan(125)
  const off = await harmOf('OFF', 40)
  expect(off.lost + off.damaged).toBeGreaterThan(30)
}, 300_000)
