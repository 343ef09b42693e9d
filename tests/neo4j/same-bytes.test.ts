import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadDemo } from '../../command/demo.ts'
import { withId } from '../../command/renamed.ts'
import { compare } from '../../graph/change/compare.ts'
import { exportJson } from '../../graph/format/json.ts'
import { asMapId } from '../../graph/model/ids.ts'
import type { MapId } from '../../graph/model/ids.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'
import { useProgram } from '../command/program.ts'
import { freshSeed } from '../faults/draw.ts'
import { randomMap } from '../graph/builders/random-map.ts'
import { nextCommit } from '../store/next-commit.ts'
import { emptied } from './cypher.ts'
import { useNeo4j } from './shared.ts'

const neo4jUrl = useNeo4j()

const { run, folder } = useProgram()
const maps = 200

/** Puts maps in a store: each is made, and then made into another. Gives their ids. */
const fill = async (store: Store, seed: number): Promise<readonly MapId[]> => {
  const drawn = fc.sample(fc.tuple(randomMap(), randomMap()), { seed, numRuns: maps })
  const ids: MapId[] = []
  for (const [nth, [one, other]] of drawn.entries()) {
    const id = asMapId(`map-number-${nth}`)
    const [before, after] = [withId(one, id), withId(other, id)]
    let now = emptySnapshot(id)
    for (const changes of [compare(now, before), compare(before, after)]) {
      const next = nextCommit(now, changes)
      await store.append(id, next.commit, next.effects, now.revision)
      now = next.after
    }
    ids.push(id)
  }
  return ids
}

/** Everything that a store says of some maps: the bytes of their export, and their log with its digests. */
const told = async (url: string, ids: readonly MapId[]) => {
  const store = await openStore(url)
  const all = []
  for (const id of ids)
    all.push({ export: exportJson(await store.load(id)), log: await store.logRows(id, 0, 10) })
  const summaries = await store.maps()
  await store.close()
  return { summaries, all }
}

test.each(['from SQLite to Neo4j', 'from Neo4j to SQLite'])(
  `${maps} maps that go %s in a backup have the same bytes, logs and digests there`,
  async (direction) => {
    const seed = freshSeed()
    const home = folder()
    const stores = [`sqlite:${join(home, 'vonk.sqlite')}`, neo4jUrl()]
    const [from = '', to = ''] = direction.startsWith('from SQLite') ? stores : stores.toReversed()
    await emptied(neo4jUrl())
    const store = await openStore(from)
    const ids = await fill(store, seed)
    await store.close()
    const done = { code: 0, err: '' }
    expect(await run(home, 'backup', 'one.jsonl', '--store', from)).toMatchObject(done)
    expect(await run(home, 'restore', 'one.jsonl', '--store', to)).toMatchObject(done)
    expect(await run(home, 'backup', 'two.jsonl', '--store', to)).toMatchObject(done)
    const [one, two] = ['one.jsonl', 'two.jsonl'].map((name) => readFileSync(join(home, name)))
    expect([seed, one !== undefined && two?.equals(one)]).toEqual([seed, true])
    const before = await told(from, ids)
    expect([seed, await told(to, ids)]).toEqual([seed, before])
    expect(before.all).toHaveLength(maps)
  },
)

test('the demo has the same bytes on both', async () => {
  await emptied(neo4jUrl())
  const texts: string[] = []
  for (const url of [`sqlite:${join(folder(), 'vonk.sqlite')}`, neo4jUrl()]) {
    const store = await openStore(url)
    await loadDemo(store)
    texts.push(exportJson(await store.load(asMapId('VLH'))))
    await store.close()
  }
  expect(texts[1]).toBe(texts[0])
  expect(texts[0]?.length).toBeGreaterThan(10_000)
})
