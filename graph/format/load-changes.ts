import type { Change } from '../change/change.ts'
import { compare } from '../change/compare.ts'
import { refsOf } from '../change/snapshot-index.ts'
import { isRelation } from '../model/element.ts'
import type { Entity, Relation } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'

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
  for (const entity of entities.toSorted((a, b) => refsOf(a).length - refsOf(b).length)) {
    there.add(entity.id)
    const held = forwardRefs(entity, there)
    created.push({ op: 'create', element: without(entity, held) })
    for (const name of held) {
      const to = entity.fields[name] ?? null
      later.push({ op: 'update', id: entity.id, fields: { [name]: { from: null, to } } })
    }
  }
  for (const element of relations) created.push({ op: 'create', element })
  return [...created, ...later, ...rest]
}

const forwardRefs = (entity: Entity, there: ReadonlySet<Id>): readonly string[] => [
  ...new Set(
    refsOf(entity)
      .filter(({ target }) => !there.has(target))
      .map(({ field }) => field),
  ),
]

const without = (entity: Entity, names: readonly string[]): Entity => {
  if (names.length === 0) return entity
  const kept = Object.entries(entity.fields).filter(([name]) => !names.includes(name))
  return { ...entity, fields: Object.fromEntries(kept) }
}
