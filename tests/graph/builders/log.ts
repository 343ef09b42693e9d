import type { Change } from '../../../graph/change/change.ts'
import type { Commit, Step } from '../../../graph/change/commit.ts'
import { merge } from '../../../graph/change/merge.ts'
import type { Conflict } from '../../../graph/change/merge.ts'
import { undoing } from '../../../graph/change/undo.ts'
import { asCommitId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { emptySnapshot } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { mapEntity, mapId } from './elements.ts'

type Extra = {
  readonly author?: string
  readonly step?: Step
  readonly undoes?: string
  readonly leftOut?: readonly Id[]
}

/** A map and its log, growing commit by commit as a room would let it. */
export class History {
  now: Snapshot = emptySnapshot(mapId)
  readonly log: Commit[] = []

  /** Founds the map, with these changes in its first commit too. */
  constructor(...changes: readonly Change[]) {
    this.take([{ op: 'create', element: mapEntity() }, ...changes])
  }

  /** Commits what was seen at the newest revision, or at an earlier one. @throws on a conflict */
  take(changes: readonly Change[], extra: Extra = {}, base: number = this.now.revision): Commit {
    const merged = this.try(changes, extra.author, base)
    if (merged.type === 'conflict') throw new Error(`conflict ${JSON.stringify(merged.conflicts)}`)
    const revision = this.now.revision + 1
    const commit: Commit = {
      format: 1,
      revision,
      commitId: asCommitId(`c${revision}`),
      bodyHash: '0'.repeat(64),
      at: new Date(Date.UTC(2026, 10, 22, 9, 0, revision)).toISOString(),
      author: 'Mia',
      ...extra,
      ...(Object.keys(merged.merged).length > 0 ? { merged: merged.merged } : {}),
      changes: merged.changes,
    }
    this.log.push(commit)
    this.now = merged.after
    return commit
  }

  /** What merging would say, with nothing written. */
  try(changes: readonly Change[], author = 'Mia', base: number = this.now.revision) {
    return merge(this.now, { changes, author }, this.log.slice(base))
  }

  /** The two versions of each thing that merging finds; none when it finds none. */
  conflicts(
    changes: readonly Change[],
    author = 'Mia',
    base: number = this.now.revision,
  ): readonly Conflict[] {
    const merged = this.try(changes, author, base)
    return merged.type === 'conflict' ? merged.conflicts : []
  }

  /** Takes a commit or a step back, as a room does. */
  undo(undoes: string, author = 'Mia'): Commit {
    const target = this.log.findLast(
      (commit) => commit.commitId === undoes || commit.step?.id === undoes,
    )
    const { changes, leftOut } = undoing(this.now, this.log, undoes)
    return this.take(
      changes,
      { author, undoes, ...(leftOut.length > 0 ? { leftOut } : {}) },
      target?.revision ?? 0,
    )
  }
}
