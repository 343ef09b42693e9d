import type { Commit } from '../../graph/change/commit.ts'
import { fold } from '../../graph/change/fold.ts'
import type { MapId, Revision } from '../../graph/model/ids.ts'
import type { Answer } from '../api/answer.ts'
import type { Client } from '../api/client.ts'
import type { Ahead } from './rebase.ts'

/** Every commit after a revision, page by page, oldest first. */
export const pull = async (
  client: Client,
  map: MapId,
  after: Revision,
): Promise<Answer<readonly Commit[]>> => {
  const commits: Commit[] = []
  for (;;) {
    const answer = await client.commits(map, commits.at(-1)?.revision ?? after)
    if (answer.type !== 'ok') return answer
    if (answer.value.length === 0) return { type: 'ok', value: commits }
    commits.push(...answer.value)
  }
}

/** A map as it is on the server, with its whole log. */
export const load = async (client: Client, map: MapId): Promise<Answer<Ahead>> => {
  const [snapshot, log] = await Promise.all([client.snapshot(map), pull(client, map, 0)])
  if (snapshot.type !== 'ok') return snapshot
  if (log.type !== 'ok') return log
  // The log was perhaps read before a commit that the snapshot has, or after one that it has not.
  const { revision } = snapshot.value
  const rest = log.value.length < revision ? await pull(client, map, log.value.length) : undefined
  if (rest !== undefined && rest.type !== 'ok') return rest
  const whole = [...log.value, ...(rest?.value ?? [])]
  return {
    type: 'ok',
    value: { snapshot: fold(snapshot.value, whole.slice(revision)), log: whole },
  }
}
