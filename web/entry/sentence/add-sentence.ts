import type { Change } from '../../../graph/change/change.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { addEntity } from '../changes/add-entity.ts'
import { connect } from '../changes/connect.ts'
import type { Noted } from '../changes/noted.ts'
import { isNewActor } from './understood.ts'
import type { Party, Understood } from './understood.ts'

/** Puts what a sentence says on the map in one act: who is new, and the line. */
export const addSentence = (
  snapshot: Snapshot,
  { from, to, verb, fields }: Understood,
  noted: Noted,
): { readonly first: Id; readonly changes: readonly Change[] } => {
  const once = { ...noted, before: [] }
  const party = (each: Party): { id: Id; changes: readonly Change[] } =>
    each.standing === undefined
      ? addEntity(
          {
            kind: each.kind,
            name: each.name,
            // Who is told of does something with another: that much was asked.
            ...(isNewActor(each) && {
              fields: { coverage: 'partial', coverageDate: noted.today },
            }),
          },
          once,
        )
      : { id: each.standing.id, changes: [] }
  const [first, second] = [party(from), party(to)]
  const ends = verb.turned ? { from: second.id, to: first.id } : { from: first.id, to: second.id }
  return {
    first: first.id,
    changes: [
      ...noted.before,
      ...first.changes,
      ...second.changes,
      ...connect(snapshot, { type: verb.type, ...ends, fields }, once),
    ],
  }
}
