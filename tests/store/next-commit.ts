import type { Change } from '../../graph/change/change.ts'
import type { Commit } from '../../graph/change/commit.ts'
import { effectsOf } from '../../graph/change/effects.ts'
import type { Effects } from '../../graph/change/effects.ts'
import { merge } from '../../graph/change/merge.ts'
import { newCommitId } from '../../graph/model/ids.ts'
import type { CommitId, MapId } from '../../graph/model/ids.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

export type Next = {
  readonly commit: Commit
  readonly effects: Effects
  readonly after: Snapshot
}

/** The commit that these changes make on this snapshot, ready to be appended. */
export const nextCommit = (
  before: Snapshot,
  changes: readonly Change[],
  author = 'Mia',
  commitId: CommitId = newCommitId(),
): Next => {
  const merged = merge(before, { changes, author }, [])
  if (merged.type === 'conflict') throw new Error(JSON.stringify(merged.conflicts))
  return {
    after: merged.after,
    effects: effectsOf(merged.changes, merged.after),
    commit: {
      format: 1,
      revision: merged.after.revision,
      commitId,
      bodyHash: '0'.repeat(64),
      at: new Date(Date.UTC(2026, 10, 22) + merged.after.revision).toISOString(),
      author,
      changes: merged.changes,
    },
  }
}

/** The commit that founds a map. */
export const founding = (map: MapId, name: string, changes: readonly Change[] = []): Next =>
  nextCommit(emptySnapshot(map), [
    { op: 'create', element: { id: map, kind: 'map', fields: { name } } },
    ...changes,
  ])
