import type { Change } from '../../../graph/change/change.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { addEntity } from './add-entity.ts'
import { connect } from './connect.ts'
import { standingOrNew } from './standing-or-new.ts'
import type { Noted } from './noted.ts'

/** Who draws the map: a function, never a name, and the organisation that it belongs to. */
export type Drawer = { readonly role: string; readonly organisation: string }

/** Makes the coordinator of the map, at work for an organisation that may be there already. */
export const beginAs = (
  snapshot: Snapshot,
  { role, organisation }: Drawer,
  noted: Noted,
): readonly Change[] => {
  const me = addEntity(
    { kind: 'professional', name: role, fields: { flags: ['coordinator'] } },
    noted,
  )
  if (organisation.trim() === '') return me.changes
  const later: Noted = { ...noted, before: [] }
  const employer = standingOrNew(snapshot, { kind: 'organisation', name: organisation }, later)
  const line = { type: 'WORKS_FOR', from: me.id, to: employer.id } as const
  return [...me.changes, ...employer.changes, ...connect(snapshot, line, later)]
}
