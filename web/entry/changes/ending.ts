import type { Change } from '../../../graph/change/change.ts'
import { indexOf } from '../../../graph/change/snapshot-index.ts'
import type { Element, Entity, Relation } from '../../../graph/model/element.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { fieldSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { setFields } from '../../../graph/change/set-fields.ts'

/** *It has ended*: what was true stays on record, up to today. */
export const endRelation = (relation: Relation, today: string): readonly Change[] =>
  setFields(relation, { until: today })

/** What is over: an initiative or a team ends, an actor is put away. */
export const endEntity = (entity: Entity, today: string): readonly Change[] =>
  setFields(entity, {
    [fieldSpec(entity.kind, 'until') === undefined ? 'archivedOn' : 'until']: today,
  })

/** *It was a mistake*: the element goes with its relations, as they stand on this screen. */
export const removeElement = (snapshot: Snapshot, element: Element): readonly Change[] => {
  if (isRelation(element)) return [{ op: 'remove', id: element.id, was: [element] }]
  const relations = (indexOf(snapshot).byEnd.get(element.id) ?? []).flatMap((id) => {
    const relation = snapshot.relations.get(id)
    return relation === undefined ? [] : [relation]
  })
  return [{ op: 'remove', id: element.id, was: [element, ...relations] }]
}

/** Takes several away in one act. A relation that goes with one of them is named once. */
export const removeElements = (
  snapshot: Snapshot,
  elements: readonly Element[],
): readonly Change[] => {
  const gone = new Set<string>()
  return elements
    .toSorted((a, b) => Number(isRelation(a)) - Number(isRelation(b)))
    .flatMap((element) => {
      if (gone.has(element.id)) return []
      return removeElement(snapshot, element).map((change) => {
        if (change.op !== 'remove') return change
        const was = change.was?.filter(({ id }) => !gone.has(id)) ?? []
        for (const { id } of was) gone.add(id)
        return { ...change, was }
      })
    })
}
