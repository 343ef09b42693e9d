import type { Kind } from '../../../graph/model/catalogue/names.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Added } from './add-entity.ts'
import { connect } from './connect.ts'
import type { Noted } from './noted.ts'
import { standingOrNew } from './standing-or-new.ts'

export type NewPlace = {
  readonly place: string
  /** Who opens the door there; '' when nobody is known. */
  readonly host: string
  readonly hostKind: Kind
}

/** A place where people meet, and who opens its door. The id is that of the host, if there is one. */
export const addPlace = (
  snapshot: Snapshot,
  { place, host, hostKind }: NewPlace,
  noted: Noted,
): Added => {
  const added = standingOrNew(snapshot, { kind: 'place', name: place }, noted)
  if (host.trim() === '') return added
  const later: Noted = { ...noted, before: [] }
  const keeper = standingOrNew(snapshot, { kind: hostKind, name: host }, later)
  const line = { type: 'HOSTS', from: keeper.id, to: added.id } as const
  return {
    id: keeper.id,
    changes: [...added.changes, ...keeper.changes, ...connect(snapshot, line, later)],
  }
}
