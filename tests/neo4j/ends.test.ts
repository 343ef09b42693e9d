import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../graph/store/open.ts'
import { startServing } from '../api/served.ts'
import { token } from '../api/vonk.ts'
import { useProgram } from '../command/program.ts'
import { openProxy } from '../faults/tcp-proxy.ts'
import { emptied } from './cypher.ts'
import { address, foundMap, map, threeNew } from './served-map.ts'
import { useNeo4j } from './shared.ts'

const neo4jUrl = useNeo4j()

const program = useProgram()

test('with a database that has fallen silent Vonk is not ready, refuses what is under way and ends within ten seconds', async () => {
  const url = neo4jUrl()
  await emptied(url)
  const wire = await openProxy(Number(new URL(url).port))
  onTestFinished(async () => wire.close())
  const served = await startServing(program.path(), program.folder(), {
    VONK_TOKEN: token,
    VONK_STORE: `bolt://127.0.0.1:${wire.port}`,
  })
  await foundMap(served)
  const commit = async (id: string): Promise<number | 'cut'> => {
    const answer = await fetch(address(served, 'commits'), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ commitId: id, baseRevision: 1, changes: threeNew(id) }),
    }).catch(() => undefined)
    return answer?.status ?? 'cut'
  }
  expect(await commit('c1')).toBe(201)
  wire.set({ type: 'stall', direction: 'down', after: 0 })
  const began = performance.now()
  const ready = await fetch(`${served.origin}/readyz`)
  expect(ready.status).toBe(503)
  expect(performance.now() - began).toBeLessThan(1500)
  const underWay = commit('c2')
  const asked = performance.now()
  served.child.kill('SIGTERM')
  expect(await served.ended).toEqual([0, null])
  expect(performance.now() - asked).toBeLessThan(10_000)
  expect([503, 'cut']).toContain(await underWay)
  const store = await openStore(url)
  const log = await store.commits(map, 1, 9)
  expect(String(log[0]?.commitId)).toBe('c1')
  await store.close()
})
