import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import { mapId } from '../graph/builders/elements.ts'
import { startCommitting } from './start-committing.ts'
import { folder } from './folder.ts'

const rounds = 50

/** Lets a process commit until it has acknowledged so many, and kills it while it goes on. */
const killAfter = async (path: string, count: number): Promise<readonly string[]> => {
  const { child, lines } = startCommitting(path)
  const acknowledged: string[] = []
  for await (const line of lines) {
    acknowledged.push(line)
    if (acknowledged.length === count) child.kill('SIGKILL')
  }
  return acknowledged
}

test(`after each of ${rounds} kills in the middle of committing, every acknowledged commit is there once and none by halves`, async () => {
  const path = join(folder(), 'vonk.sqlite')
  const acknowledged: string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    // From 1 to 97 commits, in an order that looks like none.
    acknowledged.push(...(await killAfter(path, ((round * 37) % 97) + 1)))
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
  expect(acknowledged.length).toBeGreaterThan(rounds * 40)
}, 300_000)
