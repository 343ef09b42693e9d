import type { MapId } from '../../graph/model/ids.ts'
import type { Client } from '../api/client.ts'
import type { CoreStore } from './core-store.ts'
import type { Pause } from './patience.ts'

/** What joins a window to the map on the server, until the signal ends it. */
export type Line = {
  readonly client: Client
  readonly map: MapId
  readonly store: CoreStore
  /** The wait before the next try to send. */
  readonly retry: Pause
  readonly signal: AbortSignal
}
