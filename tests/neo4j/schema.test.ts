import { expect, onTestFinished, test } from 'vitest'
import { toBody } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { Connection, ordinaryPatience } from '../../graph/store/neo4j/connection.ts'
import { openNeo4j } from '../../graph/store/neo4j/open-neo4j.ts'
import { prepareSchema } from '../../graph/store/neo4j/schema.ts'
import type { Upgrades } from '../../graph/store/neo4j/schema.ts'
import { statements } from '../../graph/store/neo4j/statements.ts'
import type { Statement } from '../../graph/store/neo4j/statements.ts'
import { openStore } from '../../graph/store/open.ts'
import { openProxy } from '../faults/tcp-proxy.ts'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId, relation } from '../graph/builders/elements.ts'
import { codeOfAsync } from '../store/code-of-async.ts'
import { founding } from '../store/next-commit.ts'
import { cypher, emptied } from './cypher.ts'
import { described } from './described.ts'
import { useNeo4j } from './shared.ts'

const neo4jUrl = useNeo4j()

const newUrl = async (): Promise<string> => {
  await emptied(neo4jUrl())
  return neo4jUrl()
}

const opened = async (url: string): Promise<void> => (await openStore(url)).close()

/** What a database is that was opened and holds nothing yet; its one node has another id each time. */
const emptyStore = async (url: string) => {
  const { nodes, ...rest } = await described(url)
  return { ...rest, nodes: nodes.map(({ labels, properties }) => ({ labels, properties })) }
}

/** A process that ends before it writes for the nth time. */
class Ending extends Connection {
  left: number

  constructor(url: string, left: number) {
    super(url, {}, ordinaryPatience)
    this.left = left
  }

  override async write(...given: Parameters<Connection['write']>) {
    if (this.left === 0) throw new Error('the process ended')
    this.left -= 1
    return super.write(...given)
  }
}

/** Prepares a database until just before the nth write. Gives whether it was still going. */
const endsEarly = async (url: string, nth: number, upgrades?: Upgrades): Promise<boolean> => {
  const connection = new Ending(url, nth)
  try {
    await prepareSchema(connection, upgrades)
    return false
  } catch (error) {
    if (connection.left > 0) throw error
    return true
  } finally {
    await connection.close()
  }
}

test('opening a database again changes nothing in it', async () => {
  const url = await newUrl()
  await opened(url)
  const before = await described(url)
  expect(before.constraints.length).toBeGreaterThan(3)
  expect(before.nodes).toMatchObject([{ labels: ['Vonk'], properties: { format: 1 } }])
  await opened(url)
  expect(await described(url)).toEqual(before)
})

test('four that open an empty database at once all find it ready, ten times', async () => {
  const url = await newUrl()
  await opened(url)
  const whole = await emptyStore(url)
  for (let round = 0; round < 10; round += 1) {
    await emptied(url)
    await Promise.all([1, 2, 3, 4].map(async () => opened(url)))
    expect([round, await emptyStore(url)]).toEqual([round, whole])
  }
})

test('what was cut off between any two statements is completed by the next that opens', async () => {
  const url = await newUrl()
  await opened(url)
  const whole = await emptyStore(url)
  let nth = 0
  for (; ; nth += 1) {
    await emptied(url)
    if (!(await endsEarly(url, nth))) break
    await opened(url)
    expect([nth, await emptyStore(url)]).toEqual([nth, whole])
  }
  expect(nth).toBeGreaterThan(6)
})

test('what was cut off at any moment, also in the middle of a statement, is completed by the next that opens', async () => {
  const url = await newUrl()
  const wire = await openProxy(Number(new URL(url).port))
  onTestFinished(async () => wire.close())
  const over = `bolt://127.0.0.1:${wire.port}`
  await opened(over)
  const whole = await emptyStore(url)
  const codes = new Set<string | undefined>()
  const patience = { callMs: 100, tryMs: 100, absentMs: 10 }
  for (let moment = 3; moment < 120; moment += 9) {
    await emptied(url)
    const cut = setTimeout(() => {
      // Away for good: who comes back within the patience would simply go on.
      wire.set({ type: 'refuse' })
      wire.cut()
    }, moment)
    codes.add(await codeOfAsync(openNeo4j(over, { patience }).then(async (it) => it.close())))
    clearTimeout(cut)
    wire.set(undefined)
    await opened(over)
    expect([moment, await emptyStore(url)]).toEqual([moment, whole])
  }
  expect([...codes]).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(store-unreachable|outcome-unknown)$/u)]),
  )
})

test.each(['vonk_mark', 'vonk_revision'])(
  'the index %s that a broken constraint left behind is in nobody’s way, of four at once neither',
  async (name) => {
    const url = await newUrl()
    await opened(url)
    const whole = await emptyStore(url)
    const leftBehind = {
      vonk_mark: 'CREATE INDEX vonk_mark FOR (mark:Vonk) ON (mark.id)',
      vonk_revision: 'CREATE INDEX vonk_revision FOR (c:Commit) ON (c.map, c.revision)',
    }[name]
    for (let round = 0; round < 3; round += 1) {
      await emptied(url)
      await cypher(url, String(leftBehind))
      await Promise.all([1, 2, 3, 4].map(async () => opened(url)))
      expect([round, await emptyStore(url)]).toEqual([round, whole])
    }
  },
)

/** As a later Vonk might have them; only here do texts that are not among ours reach a database. */
const laterStatements = [
  'CREATE INDEX vonk_year IF NOT EXISTS FOR (commit:Commit) ON (commit.year)',
  'MATCH (commit:Commit) WHERE commit.year IS NULL SET commit.year = left(commit.at, 4)',
  'MATCH (log:Log) SET log.year = left(log.at, 4)',
] as readonly string[] as readonly Statement[]

const later: Upgrades = [
  [
    statements.oneLog,
    statements.oneEntity,
    statements.oneCommitId,
    statements.oneRevision,
    statements.actorsOfMap,
  ],
  laterStatements,
]

test('an earlier format is brought to the present one in place, wherever it is cut off', async () => {
  const url = await newUrl()
  const first = founding(mapId, 'De Vlierhoek', [
    create(actor('Harmonie')),
    create(actor('Schaakclub')),
    create(relation('Harmonie', 'Schaakclub')),
  ])
  let nth = 0
  for (let goesOn = true; goesOn; nth += 1) {
    await emptied(url)
    const store = await openStore(url)
    await store.append(mapId, first.commit, first.effects, 0)
    goesOn = await endsEarly(url, nth, later)
    expect(await endsEarly(url, 100, later)).toBe(false)
    expect(await cypher(url, 'MATCH (v:Vonk) RETURN v.format AS format')).toEqual([{ format: 2 }])
    expect(
      await cypher(url, 'MATCH (c:Commit) MATCH (l:Log) RETURN c.year AS c, l.year AS l'),
    ).toEqual([{ c: '2026', l: '2026' }])
    expect((await described(url)).indexes).toContainEqual(
      expect.objectContaining({ name: 'vonk_year', state: 'ONLINE' }),
    )
    expect(toBody(await store.load(mapId))).toEqual(toBody(first.after))
    expect(await store.commits(mapId, 0, 10)).toEqual([first.commit])
    expect(await checkStore(store)).toEqual([])
    await store.close()
  }
  expect(nth).toBe(laterStatements.length + 2)
})

test('a database of a newer Vonk is refused and left as it is', async () => {
  const url = await newUrl()
  const store = await openStore(url)
  const first = founding(mapId, 'De Vlierhoek', [create(actor('Harmonie'))])
  await store.append(mapId, first.commit, first.effects, 0)
  await store.close()
  await cypher(url, 'MATCH (mark:Vonk) SET mark.format = 2')
  await cypher(url, 'DROP CONSTRAINT vonk_revision')
  const before = await described(url)
  for (const readonly of [false, true])
    expect(await codeOfAsync(openStore(url, { readonly }))).toBe('store-newer')
  expect(await described(url)).toEqual(before)
})

test('a database of another application is refused and left as it is', async () => {
  const url = await newUrl()
  await cypher(url, "CREATE (:Person {name: 'Keanu'})-[:ACTED_IN]->(:Movie {title: 'Speed'})")
  const before = await described(url)
  for (const readonly of [false, true])
    expect(await codeOfAsync(openStore(url, { readonly }))).toBe('store-foreign')
  expect(await described(url)).toEqual(before)
})
