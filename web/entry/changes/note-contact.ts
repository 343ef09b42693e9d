import type { Change } from '../../../graph/change/change.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { newId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { madeValues } from './values.ts'

/** That a group or an actor was asked something: when, how, and whether they heard back; never who took part. */
export type Contact = {
  /** An actor or a target group, also one that nobody used yet. */
  readonly asked: Id
  readonly date: string
  readonly subkind: string
  readonly purpose: string
  readonly feedback: string | null
}

/** Notes a contact moment, with who was asked. */
export const noteContact = (
  snapshot: Snapshot,
  { asked, date, subkind, purpose, feedback }: Contact,
): readonly Change[] => {
  const moment: Entity = {
    id: newId(),
    kind: 'contact_moment',
    fields: {
      date,
      subkind,
      ...(purpose.trim() !== '' && { purpose: purpose.trim() }),
      ...(feedback !== null && { feedback }),
    },
  }
  return [
    ...madeValues(snapshot, [asked]),
    { op: 'create', element: moment },
    {
      op: 'create',
      element: { id: newId(), type: 'ASKED', from: moment.id, to: asked, fields: {} },
    },
  ]
}
