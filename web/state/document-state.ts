import type { Commit } from '../../graph/change/commit.ts'
import type { Conflict } from '../../graph/change/merge.ts'
import type { ErrorCode, ErrorDetails } from '../../graph/errors.ts'
import type { MapId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/** Something that went wrong, as data. `graph/words` has its sentence. */
export type Problem = { readonly code: ErrorCode; readonly details: ErrorDetails }

/** How far the typed work has got. `changes`: how many acts are not saved yet. */
export type Saving =
  | { readonly type: 'saved' }
  | { readonly type: 'saving'; readonly changes: number }
  /** The server is away; it is tried again. */
  | { readonly type: 'waiting'; readonly changes: number }
  | {
      readonly type: 'conflict'
      readonly conflicts: readonly Conflict[]
      readonly changes: number
    }
  | { readonly type: 'refused'; readonly problem: Problem; readonly changes: number }

/** What the screens show of a map: the snapshot and the log with what is not saved yet in them. */
export type DocumentState = {
  readonly map: MapId
  readonly snapshot: Snapshot
  readonly log: readonly Commit[]
  readonly saving: Saving
}
