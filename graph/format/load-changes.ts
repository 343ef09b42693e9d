import type { Change } from '../change/change.ts'
import { compare } from '../change/compare.ts'
import { refsOf } from '../change/snapshot-index.ts'
import { isRelation, tieKey } from '../model/element.ts'
import type { Element, Entity, Relation } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** A date that no tie has: keeps a second tie between the same ends apart until all is there. */
const apart = '1000'

/** The changes that fill a map which holds nothing but its own entity, to be cut anywhere. */
export const loadChanges = (founded: Snapshot, wanted: Snapshot): readonly Change[] =>
  inLoadOrder(compare(founded, wanted), founded)

/**
 * Puts changes in an order in which they can be cut anywhere: what is referred to comes first, relations
 * come after all entities, and a field that names what comes later is filled at the end.
 */
export const inLoadOrder = (changes: readonly Change[], present: Snapshot): readonly Change[] => {
  const entities: Entity[] = []
  const relations: Relation[] = []
  const rest: Change[] = []
  for (const change of changes) {
    if (change.op !== 'create') rest.push(change)
    else if (isRelation(change.element)) relations.push(change.element)
    else entities.push(change.element)
  }
  const there = new Set(present.entities.keys())
  const created: Change[] = []
  const later: Change[] = []
  const create = (element: Element, held: readonly string[], meanwhile?: string): void => {
    created.push({ op: 'create', element: without(element, held, meanwhile) })
    for (const name of held) {
      const from = meanwhile ?? null
      const to = element.fields[name] ?? null
      later.push({ op: 'update', id: element.id, fields: { [name]: { from, to } } })
    }
  }
  for (const entity of entities.toSorted((a, b) => refsOf(a).length - refsOf(b).length)) {
    there.add(entity.id)
    create(entity, forwardRefs(entity, there))
  }
  const open = new Set<string>()
  for (const relation of relations) {
    const key = tieKey(relation)
    const isTwin = relation.fields['until'] === undefined && open.has(key)
    if (isTwin) create(relation, ['until'], apart)
    else create(relation, [])
    open.add(key)
  }
  return [...created, ...later, ...rest]
}

const forwardRefs = (entity: Entity, there: ReadonlySet<Id>): readonly string[] => [
  ...new Set(
    refsOf(entity)
      .filter(({ target }) => !there.has(target))
      .map(({ field }) => field),
  ),
]

/** The element without some of its fields, or with something else in them meanwhile. */
const without = <E extends Element>(
  element: E,
  names: readonly string[],
  meanwhile: string | undefined,
): E => {
  if (names.length === 0) return element
  const kept = Object.entries(element.fields).filter(([name]) => !names.includes(name))
  const instead = meanwhile === undefined ? [] : names.map((name) => [name, meanwhile] as const)
  return { ...element, fields: Object.fromEntries([...kept, ...instead]) }
}
