import type { Commit } from '../change/commit.ts'
import type { Effects } from '../change/effects.ts'
import type { CommitId, MapId, Revision } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** `changedAt`: ISO time of the newest commit. `actors`: how many there are now. */
export type MapSummary = {
  readonly id: MapId
  readonly name: string
  readonly revision: Revision
  readonly changedAt: string
  readonly actors: number
}

/** `Known`: this commit id is in the log already; nothing was written. */
export type Appended = { readonly type: 'appended' }
export type Behind = { readonly type: 'behind'; readonly revision: Revision }
export type Known = { readonly type: 'known'; readonly commit: Commit }

/** A commit as it is kept. `digest`: SHA-256, in hex, of the digest before it (none: empty) and `json`. */
export type LogRow = { readonly json: string; readonly digest: string }

/** Keeps the commits of maps and their present state. Knows no rules: callers merge first, then append. */
export type Store = {
  /** Whether other processes may append too: then what they appended is looked for. */
  readonly shared: boolean
  maps(): Promise<readonly MapSummary[]>
  /** The whole map at its newest revision; one revision, never parts of two. @throws unknown-map */
  load(map: MapId): Promise<Snapshot>
  /** Commits after a revision, oldest first, at most `limit`. @throws unknown-map */
  commits(map: MapId, after: Revision, limit: number): Promise<readonly Commit[]>
  known(map: MapId, commitId: CommitId): Promise<Commit | undefined>
  /**
   * All or nothing, only when the map is at `expected` (0 founds it). The commit is kept word for word.
   *
   * @throws outcome-unknown, store-unreachable, disk-full
   */
  append(
    map: MapId,
    commit: Commit,
    effects: Effects,
    expected: Revision,
  ): Promise<Appended | Behind | Known>
  /** The log as it is kept, for `checkMap`; read like `commits`. @throws unknown-map */
  logRows(map: MapId, after: Revision, limit: number): Promise<readonly LogRow[]>
  /** What the engine finds wrong with its own files, in its own words; none when they are sound. */
  flaws(): Promise<readonly string[]>
  close(): Promise<void>
}
