import type { AppliedChange } from '../graph/change/change.ts'
import type { Commit, SentCommit } from '../graph/change/commit.ts'
import type { Effects } from '../graph/change/effects.ts'
import type { Entity } from '../graph/model/element.ts'
import type { MapId, Revision } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'

/** A part of a load, as it is sent and as it was worked out to come out. */
export type Part = {
  readonly sent: SentCommit
  readonly changes: readonly AppliedChange[]
  readonly effects: Effects
}

/** Where a file is loaded: a store of our own, or a Vonk that runs and has the store. */
export type LoadTarget = {
  /** The map as it is, or undefined when there is none. */
  snapshot(map: MapId): Promise<Snapshot | undefined>
  /** The whole log, oldest first. */
  log(map: MapId): Promise<readonly Commit[]>
  /** What the first commit of a new map will hold of this entity. */
  founding(map: Entity): Entity
  found(map: Entity): Promise<void>
  commit(map: MapId, part: Part): Promise<void>
}

/** What a load leaves, as the last line of the command says it. */
export type Loaded = {
  readonly map: MapId
  readonly revision: Revision
  readonly entities: number
  readonly relations: number
}
