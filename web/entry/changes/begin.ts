import type { Change } from '../../../graph/change/change.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { nameOf } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { addEntity } from './add-entity.ts'
import { connect } from './connect.ts'
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
  const employer = employerOf(snapshot, organisation, later)
  const line = { type: 'WORKS_FOR', from: me.id, to: employer.id } as const
  return [...me.changes, ...employer.changes, ...connect(snapshot, line, later)]
}

const employerOf = (
  snapshot: Snapshot,
  organisation: string,
  noted: Noted,
): { readonly id: Id; readonly changes: readonly Change[] } => {
  const standing = [...snapshot.entities.values()].find(
    (entity: Entity) =>
      (entity.kind === 'organisation' || entity.kind === 'association') &&
      nameOf(entity).toLowerCase() === organisation.trim().toLowerCase(),
  )
  return standing === undefined
    ? addEntity({ kind: 'organisation', name: organisation }, noted)
    : { id: standing.id, changes: [] }
}
