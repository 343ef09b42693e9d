import { openStore } from '../../graph/store/open.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { commitsAfter } from '../../api/rooms/log.ts'
import { fold } from '../../graph/change/fold.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import type { Served } from '../api/served.ts'
import { token } from '../api/vonk.ts'
import type { Client } from '../faults/client.ts'
import type { Follower } from '../faults/follower.ts'
import { anomaliesOf } from '../faults/history-check.ts'

export const map = asMapId('linde')

export const address = (served: Pick<Served, 'origin'>, what: 'commits' | 'events'): string =>
  `${served.origin}/api/maps/${map}/${what}`

/** Makes the map that everybody works on. */
export const foundMap = async ({ origin }: Pick<Served, 'origin'>): Promise<void> => {
  const answer = await fetch(`${origin}/api/maps`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: map, name: 'De Linde' }),
  })
  if (!answer.ok) throw new Error(`the map was answered ${answer.status}`)
}

/** So many that half of a commit would show. */
const perCommit = 3

/** A commit of several new associations, whose ids tell which commit they belong to. */
export const threeNew = (id: string) =>
  Array.from({ length: perCommit }, (_, index) => ({
    op: 'create' as const,
    element: { id: `${id}-${index}`, kind: 'association', fields: { name: id } } as never,
  }))

/** Everything that is wrong with what a database holds, against what was sent, told and streamed. */
export const whatIsWrong = async (
  url: string,
  accounts: readonly Client[],
  followers: readonly Follower[],
): Promise<{ readonly wrong: readonly unknown[]; readonly commits: number }> => {
  const store = await openStore(url)
  try {
    const log = await commitsAfter(store, map, 0)
    for (const follower of followers) await follower.until(log.length)
    const screens = followers.map(({ heard }) => fold(emptySnapshot(map), heard))
    const states = [await store.load(map), ...screens]
    const streams = followers.map(({ heard }) => heard)
    const anomalies = anomaliesOf({ map, log, states, accounts, streams })
    return { wrong: [...anomalies, ...(await checkStore(store))], commits: log.length }
  } finally {
    await store.close()
  }
}
