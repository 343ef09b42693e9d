import type { Change } from '../../../graph/change/change.ts'
import { indexOf } from '../../../graph/change/snapshot-index.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { isResidentPerson } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { knownTexts } from '../../../graph/model/value.ts'
import { setFields } from '../../../graph/change/set-fields.ts'

/** The relations of individual residents with an actor: they must go before its membership is private. */
export const tiesOfResidents = (snapshot: Snapshot, actor: Entity): readonly Relation[] =>
  (indexOf(snapshot).byEnd.get(actor.id) ?? []).flatMap((id) => {
    const relation = snapshot.relations.get(id)
    if (relation === undefined) return []
    const other = snapshot.entities.get(relation.from === actor.id ? relation.to : relation.from)
    return other !== undefined && isResidentPerson(other) ? [relation] : []
  })

/** Makes membership private and takes away the lines that would tell who belongs (domain §2.6). */
export const makePrivate = (snapshot: Snapshot, actor: Entity): readonly Change[] => [
  ...tiesOfResidents(snapshot, actor).map((relation): Change => ({
    op: 'remove',
    id: relation.id,
    was: [relation],
  })),
  ...setFields(actor, {
    flags: [...new Set([...knownTexts(actor.fields['flags']), 'sensitive_membership'])],
  }),
]
