import type { Change } from '../../../graph/change/change.ts'
import { mayConnect } from './connect.ts'
import { relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import type { Relation } from '../../../graph/model/element.ts'
import { newId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'

/** Whether a relation has a direction and may run the other way too. */
export const mayTurn = (snapshot: Snapshot, relation: Relation): boolean => {
  const from = snapshot.entities.get(relation.from)
  const to = snapshot.entities.get(relation.to)
  return (
    from !== undefined &&
    to !== undefined &&
    relationSpec(relation.type).directed &&
    mayConnect(relation.type, to, from)
  )
}

/** The same line the other way round. Ends never change, so it is another relation in its place. */
export const turnAround = (relation: Relation): readonly Change[] => [
  { op: 'remove', id: relation.id, was: [relation] },
  {
    op: 'create',
    element: { ...relation, id: newId(), from: relation.to, to: relation.from },
  },
]
