import { asMapId } from '../../../graph/model/ids.ts'
import type { CommitId, MapId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Appended, Known, Store } from '../../../graph/store/store.ts'
import { founding, nextCommit } from '../../store/next-commit.ts'
import type { Next } from '../../store/next-commit.ts'
import { update } from '../../graph/builders/changes.ts'

/** One browser on one map: it sends its commits in order. */
export type Sender = {
  readonly map: MapId
  /** The ids that it was told are kept. */
  readonly acknowledged: CommitId[]
  /** Makes the next commit. */
  readonly next: () => Next
  /** Sends a commit; when its place is taken, for the next place. @throws what the store throws */
  readonly send: (next: Next) => Promise<Appended | Known>
}

export const senderTo = (store: Store, name: string): Sender => {
  const map = asMapId(name)
  const acknowledged: CommitId[] = []
  let before: Snapshot | undefined
  let shift = 0
  return {
    map,
    acknowledged,
    next: () => {
      const made =
        before === undefined
          ? founding(map, '0')
          : nextCommit(before, [
              update(name, 'name', String(before.revision - 1), String(before.revision)),
            ])
      before = made.after
      return made
    },
    send: async ({ commit, effects }) => {
      for (;;) {
        const revision = commit.revision + shift
        const sent = { ...commit, revision }
        const answer = await store.append(map, sent, effects, revision - 1)
        if (answer.type !== 'behind') {
          acknowledged.push(commit.commitId)
          return answer
        }
        shift = answer.revision + 1 - commit.revision
      }
    },
  }
}
