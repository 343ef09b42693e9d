import type { MapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'

/** A backup that was kept. `at`: the hour that it is of, as an ISO time. */
export type KeptBackup = { readonly name: string; readonly at: string; readonly bytes: number }

/** The backups of this computer. */
export type Backups = {
  /** The newest first. */
  readonly list: () => Promise<readonly KeptBackup[]>
  /** A map as a backup has it; undefined: that backup, or that map in it, is not there. */
  readonly snapshot: (name: string, map: MapId) => Promise<Snapshot | undefined>
}
