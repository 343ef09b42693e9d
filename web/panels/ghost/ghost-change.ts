import type { Ghost } from '../../../graph/analysis/ghosts.ts'
import type { Change } from '../../../graph/change/change.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { addEntity } from '../../entry/changes/add-entity.ts'
import type { Added } from '../../entry/changes/add-entity.ts'
import { connect } from '../../entry/changes/connect.ts'
import type { Noted } from '../../entry/changes/noted.ts'
import { madeValues } from '../../entry/changes/values.ts'

/**
 * Puts somebody in the place of a ghost: an actor of that kind, or one that offers what the team needs and
 * sits at its table.
 */
export const arrivalOf = (ghost: Ghost, name: string, snapshot: Snapshot, noted: Noted): Added => {
  const { role, kind } = ghost
  if (role.type === 'subkind')
    return addEntity({ kind, name, fields: { subkind: role.key } }, noted)
  const added = addEntity({ kind, name }, noted)
  const later: Noted = { ...noted, before: [] }
  const line = (type: 'OFFERS' | 'MEMBER_OF_TEAM', to: Id): readonly Change[] =>
    connect(snapshot, { type, from: added.id, to }, later)
  return {
    id: added.id,
    changes: [
      ...added.changes,
      ...madeValues(snapshot, [role.asset]),
      ...line('OFFERS', role.asset),
      ...line('MEMBER_OF_TEAM', role.team),
    ],
  }
}
