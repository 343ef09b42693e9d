import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkStore } from '../../graph/store/check-store.ts'
import { loadMap } from '../../command/load-file.ts'
import { storeTarget } from '../../command/store-target.ts'
import { asId, asMapId } from '../../graph/model/ids.ts'
import { openStore } from '../../graph/store/open.ts'
import { bareActors } from '../bench/neighbourhoods.ts'
import { useProgram } from '../command/program.ts'
import { startServing } from './served.ts'
import type { Served } from './served.ts'
import { association, token } from './vonk.ts'

const program = useProgram()
const actors = 20_000
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }

test('a map of 20,000 actors and 60,000 relations is whole after a kill in the middle of commits', async () => {
  const home = program.folder()
  const url = `sqlite:${join(home, 'vonk.sqlite')}`
  const store = await openStore(url)
  const loaded = await loadMap(storeTarget(store), bareActors(actors))
  await store.close()
  const map = asMapId(loaded.map)

  const acknowledged: string[] = []
  const commit = async ({ origin }: Served, id: string): Promise<void> => {
    const body = { commitId: id, baseRevision: 1, changes: [association(id)] }
    const path = `${origin}/api/maps/${map}/commits`
    const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (answer.status === 201) acknowledged.push(id)
  }
  for (const round of [1, 2]) {
    const served = await startServing(program.path(), home, { VONK_TOKEN: token })
    await commit(served, `r${round}`)
    const open = Array.from({ length: 40 }, async (_, nth) => commit(served, `r${round}-${nth}`))
    await Promise.race(open)
    served.child.kill('SIGKILL')
    await Promise.allSettled(open)
    await served.ended
  }

  const again = await startServing(program.path(), home, { VONK_TOKEN: token })
  const answer = await fetch(`${again.origin}/api/maps/${map}`, { headers })
  const body = (await answer.json()) as { entities: { id: string }[]; relations: unknown[] }
  const ids = new Set(body.entities.map(({ id }) => id))
  expect(acknowledged.length).toBeGreaterThan(2)
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([])
  expect(body.relations).toHaveLength(3 * actors)
  expect(ids.size).toBeGreaterThan(actors + acknowledged.length)
  again.child.kill('SIGTERM')
  await again.ended
  const beside = await openStore(url, { readonly: true })
  expect(await checkStore(beside)).toEqual([])
  expect((await beside.load(map)).entities.has(asId(acknowledged[0] ?? ''))).toBe(true)
  await beside.close()
}, 300_000)
