import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { driver as driverOf, int } from 'neo4j-driver'
import type { Change } from '../../graph/change/change.ts'
import { canonicalJson } from '../../graph/model/canonical.ts'
import { sha256 } from '../../graph/change/commit.ts'
import { openStore } from '../../graph/store/open.ts'
import { statements } from '../../graph/store/neo4j/statements.ts'
import { neo4j } from '../../tools/steps/neo4j.mjs'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { startNeo4j } from '../neo4j/start-neo4j.ts'
import { founding, nextCommit } from '../store/next-commit.ts'
import { report, spread, timed } from './figures.ts'
import { openLive } from './live-client.ts'
import type { Live } from './live-client.ts'
import { rawAppend } from './raw-disk.ts'

const streams = 20
const commits = 300
const connections = 20
const commitsEach = 40

/**
 * How soon a commit is on every screen, and how many there can be. On a file: from sending a commit until
 * twenty event streams have it, beside one append of 4 KiB and fdatasync, in turns (aim: 6 times). On
 * Neo4j: a commit through the store beside the same statement sent by the bare driver (aim: 1.5 times).
 * On both: commits a second from twenty connections to one map.
 */
export const live = async (): Promise<void> => {
  const folder = mkdtempSync(join(import.meta.dirname, 'run-'))
  const { lts } = await neo4j()
  if (lts === undefined) throw new Error('no Neo4j')
  const database = await startNeo4j(lts)
  try {
    await beside(folder)
    await besideDriver(database.url)
    for (const store of [`sqlite:${join(folder, 'many.sqlite')}`, database.url])
      await many(folder, store)
  } finally {
    await database.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

const renaming = (nth: number): Change => ({
  op: 'update',
  id: actor('Harmonie').id,
  fields: { name: { from: nth === 0 ? 'Harmonie' : `Harmonie ${nth - 1}`, to: `Harmonie ${nth}` } },
})

const withActor = async (vonk: Live): Promise<void> => {
  await vonk.commit('first', 1, [create(actor('Harmonie'))])
}

/** Commit until all streams have it, beside what the disk takes for one durable append. */
const beside = async (folder: string): Promise<void> => {
  const store = `sqlite:${join(folder, 'live.sqlite')}`
  const vonk = await openLive(folder, store, streams)
  const disk = rawAppend(join(folder, 'raw'))
  await withActor(vonk)
  const [seen, raw]: [number[], number[]] = [[], []]
  for (let nth = 0; nth < commits; nth += 1) {
    raw.push(await timed(() => disk.append()))
    const ms = await timed(async () => {
      await Promise.all([vonk.commit(`c${nth}`, nth + 2, [renaming(nth)]), vonk.untilSeen(nth + 3)])
    })
    seen.push(ms)
  }
  disk.close()
  await vonk.close()
  const [commit, append] = [spread(seen.slice(50)), spread(raw.slice(50))]
  report({
    bench: 'live',
    what: `commit seen by ${streams} streams, beside append and fdatasync`,
    ratioOfMedians: Number((commit.median / append.median).toPrecision(3)),
    commitMs: commit,
    appendMs: append,
    allSeen: vonk.heard().every((count) => count === commits + 1),
  })
}

/** The store's append beside the same statement with the same parameters by the driver alone. */
const besideDriver = async (url: string): Promise<void> => {
  const store = await openStore(url)
  const driver = driverOf(url, undefined, { telemetryDisabled: true })
  const first = founding(mapId, 'Meting', [create(actor('Harmonie'))])
  await store.append(mapId, first.commit, first.effects, 0)
  let now = first.after
  const [stored, raw]: [number[], number[]] = [[], []]
  let rawDigest = ''
  for (let nth = 0; nth < commits; nth += 1) {
    const next = nextCommit(now, [renaming(nth)])
    stored.push(
      await timed(async () => {
        await store.append(mapId, next.commit, next.effects, now.revision)
      }),
    )
    now = next.after
    const json = canonicalJson(next.commit)
    const digest = await sha256(rawDigest + json)
    const parameters = {
      map: 'raw',
      expected: int(nth),
      before: rawDigest,
      revision: int(nth + 1),
      digest,
      at: next.commit.at,
      author: next.commit.author,
      commitId: next.commit.commitId,
      json,
      cut: [],
      drop: [],
      entities: [
        {
          id: 'Harmonie',
          labels: ['Association', 'Actor'],
          properties: { map: 'raw', id: 'Harmonie', name: `Harmonie ${nth}` },
        },
      ],
      relations: [],
    }
    raw.push(
      await timed(async () => {
        const session = driver.session()
        const { records } = await session.run(statements.append, parameters)
        if (records[0]?.get('fits') !== true) throw new Error('not written')
        await session.close()
      }),
    )
    rawDigest = digest
  }
  const equal = (await store.commits(mapId, 0, 1000)).length === commits + 1
  await store.close()
  await driver.close()
  const [ours, theirs] = [spread(stored.slice(50)), spread(raw.slice(50))]
  report({
    bench: 'live',
    what: 'commit through the Neo4j store, beside the same statement by the driver',
    ratioOfMedians: Number((ours.median / theirs.median).toPrecision(3)),
    storeMs: ours,
    driverMs: theirs,
    allWritten: equal,
  })
}

/** Commits a second of twenty connections that all change one map, each its own actors. */
const many = async (folder: string, store: string): Promise<void> => {
  const vonk = await openLive(folder, store, 1)
  const all = connections * commitsEach
  const ms = await timed(async () => {
    await Promise.all(
      Array.from({ length: connections }, async (_, which) => {
        for (let nth = 0; nth < commitsEach; nth += 1)
          await vonk.commit(`${which}-${nth}`, vonk.newest(), [create(actor(`a-${which}-${nth}`))])
      }),
    )
    await vonk.untilSeen(all + 1)
  })
  await vonk.close()
  report({
    bench: 'live',
    what: `${connections} connections on ${store.startsWith('sqlite') ? 'SQLite' : 'Neo4j'}`,
    commits: all,
    commitsPerSecond: Number(((all * 1000) / ms).toPrecision(3)),
    allSeen: vonk.heard().every((count) => count === all),
  })
}
