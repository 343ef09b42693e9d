import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import { mapId } from '../graph/builders/elements.ts'
import { folder } from './folder.ts'
import { bundledLoop, startCommitting } from './start-committing.ts'

/** Several files, so that no log gets so long that reading it is what takes the time. */
const files = 8
const roundsEach = 25
/** Most of a round is waiting for a start and for the disk. */
const atOnce = 4

/** Lets a process commit until it has acknowledged so many, and kills it while it goes on. */
const killAfter = async (
  program: string,
  path: string,
  count: number,
): Promise<readonly string[]> => {
  const { child, lines } = startCommitting(path, program)
  const acknowledged: string[] = []
  for await (const line of lines) {
    acknowledged.push(line)
    if (acknowledged.length === count) child.kill('SIGKILL')
  }
  return acknowledged
}

/** Gives how many commits were acknowledged on one file over all its kills. */
const killOften = async (program: string, which: number): Promise<number> => {
  const path = join(folder(), 'vonk.sqlite')
  const acknowledged: string[] = []
  for (let round = 1; round <= roundsEach; round += 1) {
    // From 1 to 23 commits, in an order that looks like none.
    const count = (((round + which) * 37) % 23) + 1
    acknowledged.push(...(await killAfter(program, path, count)))
    const store = await openStore(`sqlite:${path}`)
    expect(await checkStore(store)).toEqual([])
    const log = await store.commits(mapId, 1, 100_000)
    const ids = new Set<string>(log.map(({ commitId }) => commitId))
    expect(ids.size).toBe(log.length)
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([])
    // What was not acknowledged: at most the commit under way and what the pipe still held.
    const { entities, revision } = await store.load(mapId)
    expect(revision).toBe(log.length + 1)
    const places = [...entities.values()].flatMap(({ x, y }) => [x, y].filter((each) => each))
    expect(new Set(places)).toEqual(new Set([revision - 1]))
    await store.close()
  }
  return acknowledged.length
}

test(`after each of ${files * roundsEach} kills in the middle of committing, every acknowledged commit is there once and none by halves`, async () => {
  const program = await bundledLoop()
  let acknowledged = 0
  for (let which = 0; which < files; which += atOnce) {
    const some = Array.from({ length: atOnce }, async (_, nth) => killOften(program, which + nth))
    for (const count of await Promise.all(some)) acknowledged += count
  }
  expect(acknowledged).toBeGreaterThan(files * roundsEach * 10)
}, 300_000)
