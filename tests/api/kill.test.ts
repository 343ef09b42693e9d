import { expect, test } from 'vitest'
import { commitsAfter } from '../../api/rooms/log.ts'
import { fold } from '../../graph/change/fold.ts'
import { exportJson } from '../../graph/format/json.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import { openStore } from '../../graph/store/open.ts'
import { useProgram } from '../command/program.ts'
import { startServing } from './served.ts'
import type { Served } from './served.ts'
import { token } from './vonk.ts'

const clients = 4
const perCommit = 3
const map = asMapId('linde')
const program = useProgram()

/** What one client asked and what it was told, over all rounds. */
type Ledger = { readonly sent: Map<string, object>; readonly acked: Map<string, number> }

type Answered = () => void

const post = async (served: Served, path: string, body: object): Promise<number> => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${served.origin}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  const { revision } = (await answer.json()) as { revision?: number }
  if (revision === undefined) throw new Error(`${path} was answered ${answer.status}`)
  return revision
}

const send = async (
  served: Served,
  { sent, acked }: Ledger,
  id: string,
  answered: Answered,
): Promise<void> => {
  const changes = Array.from({ length: perCommit }, (_, index) => ({
    op: 'create',
    element: { id: `${id}-${index}`, kind: 'association', fields: { name: id } },
  }))
  const body = sent.get(id) ?? { commitId: id, baseRevision: 1, changes }
  sent.set(id, body)
  acked.set(id, await post(served, `/api/maps/${map}/commits`, body))
  answered()
}

/** Asks again for what got no answer, then goes on with new commits until the server is gone. */
const write = async (
  served: Served,
  ledger: Ledger,
  name: string,
  answered: Answered,
): Promise<void> => {
  try {
    const open = [...ledger.sent.keys()].filter((id) => !ledger.acked.has(id))
    for (const id of open) await send(served, ledger, id, answered)
    for (let nth = 0; ; nth += 1) await send(served, ledger, `${name}-${nth}`, answered)
  } catch (error) {
    // Only the end of the server may end a client.
    if (!(error instanceof TypeError)) throw error
  }
}

/** Ends the program again and again in the middle of commits. Gives the number of commits in the end. */
const endOften = async (rounds: number, signal: 'SIGKILL' | 'SIGTERM'): Promise<number> => {
  const home = program.folder()
  const ledgers: readonly Ledger[] = Array.from({ length: clients }, () => ({
    sent: new Map(),
    acked: new Map(),
  }))
  let committed = 0
  for (let round = 0; round < rounds; round += 1) {
    const served = await startServing(program.path(), home, { VONK_TOKEN: token })
    await post(served, '/api/maps', { id: map, name: 'De Linde' })
    // Ended after so many answers, at no place of the work in particular.
    let missing = 1 + ((round * 7) % 40)
    const answered = (): void => {
      missing -= 1
      if (missing === 0) served.child.kill(signal)
    }
    await Promise.all(
      ledgers.map((ledger, client) => write(served, ledger, `r${round}c${client}`, answered)),
    )
    expect(await served.ended).toEqual(signal === 'SIGKILL' ? [null, signal] : [0, null])
    committed = await check(home, ledgers)
  }
  return committed
}

test('of 20 kills in the middle of commits none loses, halves or doubles one', async () => {
  expect(await endOften(20, 'SIGKILL')).toBeGreaterThan(200)
}, 600_000)

test('asked to stop in the middle of commits, Vonk finishes what it answers and ends well', async () => {
  expect(await endOften(3, 'SIGTERM')).toBeGreaterThan(30)
}, 120_000)

/** Reads what an end left, against what was sent and answered. Gives the number of commits. */
const check = async (home: string, ledgers: readonly Ledger[]): Promise<number> => {
  const store = await openStore(`sqlite:${home}/vonk.sqlite`)
  try {
    const log = await commitsAfter(store, map, 0)
    const state = await store.load(map)
    expect(log.map(({ revision }) => revision)).toEqual(log.map((_, index) => index + 1))
    expect(exportJson(fold(emptySnapshot(map), log))).toBe(exportJson(state))
    const revisions = new Map(log.map((commit) => [String(commit.commitId), commit.revision]))
    expect(revisions.size).toBe(log.length)
    for (const { sent, acked } of ledgers) {
      for (const [id, revision] of acked) expect([id, revisions.get(id)]).toEqual([id, revision])
      for (const id of sent.keys()) {
        const there = [0, 1, 2].filter((index) => state.entities.has(`${id}-${index}` as never))
        expect([id, there.length]).toEqual([id, revisions.has(id) ? perCommit : 0])
      }
    }
    return log.length
  } finally {
    await store.close()
  }
}
