import { expect, inject, onTestFinished, test } from 'vitest'
import { asMapId } from '../../graph/model/ids.ts'
import { toBody } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'
import { create } from '../graph/builders/changes.ts'
import { actor } from '../graph/builders/elements.ts'
import { codeOfAsync } from '../store/code-of-async.ts'
import { founding, nextCommit } from '../store/next-commit.ts'
import { ownServer } from './own-server.ts'

type Account = {
  readonly ids: string[]
  readonly codes: Set<string>
  longestMs: number
}

/** Commits to a map of its own, each again until it is acknowledged, until somebody says that it is enough. */
const commitUntil = async (store: Store, name: string, isEnough: () => boolean) => {
  const map = asMapId(name)
  const account: Account = { ids: [], codes: new Set(), longestMs: 0 }
  let next = founding(map, name)
  for (;;) {
    const { commit, effects, after } = next
    const began = performance.now()
    const code = await codeOfAsync(store.append(map, commit, effects, commit.revision - 1))
    account.longestMs = Math.max(account.longestMs, performance.now() - began)
    if (code !== undefined) {
      account.codes.add(code)
      continue
    }
    account.ids.push(commit.commitId)
    if (isEnough()) return { map, after, ...account }
    next = nextCommit(after, [create(actor(`a${after.revision}`))])
  }
}

test('a Neo4j that is started again in the middle of commits loses none, and every call is answered', async () => {
  const server = await ownServer(inject('neo4jLts'))
  const store = await openStore(server.url)
  onTestFinished(async () => store.close())
  let isEnough = false
  const writing = ['m1', 'm2', 'm3', 'm4'].map(async (name) =>
    commitUntil(store, name, () => isEnough),
  )
  await expect.poll(async () => (await store.maps()).length, { timeout: 60_000 }).toBe(4)
  await server.again()
  isEnough = true
  const accounts = await Promise.all(writing)
  for (const { map, ids, after, longestMs } of accounts) {
    expect(longestMs).toBeLessThan(15_000)
    expect((await store.commits(map, 0, 10_000)).map(({ commitId }) => commitId)).toEqual(ids)
    expect(toBody(await store.load(map))).toEqual(toBody(after))
  }
  const codes = new Set(accounts.flatMap((account) => [...account.codes]))
  expect(codes.size).toBeGreaterThan(0)
  expect(['outcome-unknown', 'store-unreachable']).toEqual(expect.arrayContaining([...codes]))
  expect(await checkStore(store)).toEqual([])
})
