import { GraphError } from '../../graph/errors.ts'
import type { Commit } from '../../graph/change/commit.ts'
import type { Id, Revision } from '../../graph/model/ids.ts'
import { withoutTies } from './concealed.ts'
import { pagesOfLog } from './log.ts'
import type { Room } from './room.ts'

/**
 * Commits after a revision, without what may not be shown any more.
 *
 * @throws unknown-map, unknown-revision
 */
export const logPage = async (
  room: Room,
  after: Revision,
  limit: number,
): Promise<readonly Commit[]> => {
  const { snapshot } = await room.headSince(after)
  if (after > snapshot.revision)
    throw new GraphError('unknown-revision', { revision: after, newest: snapshot.revision })
  if (limit === 0) return []
  const commits = await room.store.commits(room.map, after, limit)
  const ties = await concealedTies(room)
  return commits.map((commit) => withoutTies(commit, ties))
}

/** The ties that no past state and no commit of this map may show. */
export const concealedTies = async ({ store, map, concealed }: Room): Promise<ReadonlySet<Id>> => {
  for await (const page of pagesOfLog(store, map, concealed.revision))
    for (const commit of page) concealed.take(commit)
  return concealed.ties()
}
