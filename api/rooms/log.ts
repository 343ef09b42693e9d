import type { Commit } from '../../graph/change/commit.ts'
import type { MapId, Revision } from '../../graph/model/ids.ts'
import type { Store } from '../../graph/store/store.ts'

const page = 500

/** The commits after a revision, oldest first, read page by page so that no log is ever held twice. */
export async function* pagesOfLog(
  store: Store,
  map: MapId,
  after: Revision,
): AsyncGenerator<readonly Commit[]> {
  let from = after
  for (;;) {
    const commits = await store.commits(map, from, page)
    if (commits.length > 0) yield commits
    if (commits.length < page) return
    from += commits.length
  }
}

/** All commits after a revision. */
export const commitsAfter = async (
  store: Store,
  map: MapId,
  after: Revision,
): Promise<readonly Commit[]> => {
  const all: Commit[] = []
  for await (const commits of pagesOfLog(store, map, after)) all.push(...commits)
  return all
}
