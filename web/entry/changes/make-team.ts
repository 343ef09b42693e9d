import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { addEntity } from './add-entity.ts'
import type { Added } from './add-entity.ts'
import { connect } from './connect.ts'
import type { Noted } from './noted.ts'

/** A team of actors that have something to do together: begun today, for a time, until they say otherwise. */
export const makeTeam = (
  snapshot: Snapshot,
  { name, members }: { readonly name: string; readonly members: readonly Id[] },
  noted: Noted,
): Added => {
  const fields = { form: 'team', duration: 'temporary', since: noted.today }
  const added = addEntity({ kind: 'team', name, fields }, noted)
  const once = { ...noted, before: [] }
  return {
    id: added.id,
    changes: [
      ...added.changes,
      ...members.flatMap((from) =>
        connect(snapshot, { type: 'MEMBER_OF_TEAM', from, to: added.id }, once),
      ),
    ],
  }
}
