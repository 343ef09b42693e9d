import { endedBefore } from '../../../graph/analysis/lens.ts'
import { indexOf } from '../../../graph/change/snapshot-index.ts'
import { relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { isActor } from '../../../graph/model/element.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Language } from '../../../graph/model/language.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'

/** A relation as it reads from one of its ends: what it does, and with whom. */
export type ReadLine = {
  readonly relation: Relation
  readonly verb: string
  readonly other: Entity
  readonly otherName: string
}

/** The relations of an entity that stand on a day, read from it: those with actors first, then by name. */
export const readLines = (
  snapshot: Snapshot,
  id: Id,
  language: Language,
  day: string,
): readonly ReadLine[] =>
  (indexOf(snapshot).byEnd.get(id) ?? [])
    .flatMap((relationId): ReadLine[] => {
      const relation = snapshot.relations.get(relationId)
      if (relation === undefined || endedBefore(relation.fields, day)) return []
      const other = snapshot.entities.get(relation.from === id ? relation.to : relation.from)
      if (other === undefined) return []
      const spec = relationSpec(relation.type)
      const words = relation.from === id ? spec.label : spec.reverse
      return [{ relation, verb: words[language], other, otherName: nameIn(other, language) }]
    })
    .toSorted(
      (a, b) =>
        Number(isActor(b.other)) - Number(isActor(a.other)) ||
        a.verb.localeCompare(b.verb, language) ||
        a.otherName.localeCompare(b.otherName, language),
    )
