import type { MapId } from '../../graph/model/ids.ts'
import type { Client } from '../api/client.ts'
import { confirmed, conflicted, heard, received, refused } from './core.ts'
import type { CoreStore } from './core-store.ts'
import type { Line } from './line.ts'
import { createPause, delayMs } from './patience.ts'
import { toSend } from './pending.ts'
import type { Pending } from './pending.ts'
import { pull } from './pull.ts'

/** Who has no answer for so long is told that it waits; the answer may still come. */
const slowMs = 3000

/**
 * Sends the queue, one commit at a time and in order, as long as the signal lets it. The same commit is
 * sent again until the server has answered, however often its answer was lost: the server knows it by
 * its id. A commit that is refused or in conflict holds back what comes after it, until a person chose.
 */
export const keepSending = async ({ client, map, store, retry, signal }: Line): Promise<void> => {
  const rest = createPause()
  const unsubscribe = store.subscribe(() => rest.end())
  let failures = 0
  while (!signal.aborted) {
    const next = nextToSend(store.getState().queue)
    if (next === undefined) {
      await rest.wait(60_000, signal)
      continue
    }
    const slow = setTimeout(() => store.setState(heard(true)), slowMs)
    const reached = await sendOne(client, map, store, next)
    clearTimeout(slow)
    failures = reached ? 0 : failures + 1
    store.setState(heard(!reached))
    if (!reached) await retry.wait(delayMs(failures), signal)
  }
  unsubscribe()
}

const nextToSend = ([first]: readonly Pending[]): Pending | undefined =>
  first?.refused === undefined && first?.conflicts === undefined ? first : undefined

/** Whether the server was reached and did something with it. */
const sendOne = async (
  client: Client,
  map: MapId,
  store: CoreStore,
  next: Pending,
): Promise<boolean> => {
  const answer = await client.commit(map, toSend(next))
  if (answer.type === 'away') return false
  // Nothing wrong with the commit: a disk that is full, a store that is away, a session that ended.
  if (answer.type === 'problem' && isPassing(answer.status)) return false
  if (answer.type === 'problem') {
    store.setState(refused(next.commitId, answer.problem))
    return true
  }
  if (!(await catchUp(client, map, store))) return false
  store.setState(
    answer.type === 'conflict' ? conflicted(next.commitId, answer) : confirmed(next.commitId),
  )
  return true
}

const isPassing = (status: number): boolean => status >= 500 || status === 401 || status === 429

/** Reads what came meanwhile, a commit of one's own too: the stream of events may be slower. */
const catchUp = async (client: Client, map: MapId, store: CoreStore): Promise<boolean> => {
  const commits = await pull(client, map, store.getState().saved.snapshot.revision)
  if (commits.type === 'ok') store.setState(received(commits.value))
  return commits.type === 'ok'
}
