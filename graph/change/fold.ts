import { GraphError } from '../errors.ts'
import { isRelation, placed } from '../model/element.ts'
import type { Element, Entity, Relation } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { AppliedChange } from './change.ts'
import type { Commit } from './commit.ts'
import { withFields } from './merge.ts'

/**
 * The snapshot after these commits, in the order of the log. Batching does not matter. Costs one copy
 * of the map and then the changes.
 *
 * @throws unknown-revision when a commit does not follow the one before it
 * @throws store-damaged when a commit changes what is not there
 */
export const fold = (snapshot: Snapshot, commits: readonly Commit[]): Snapshot => {
  if (commits.length === 0) return snapshot
  const entities = new Map(snapshot.entities)
  const relations = new Map(snapshot.relations)
  let { revision } = snapshot
  for (const commit of commits) {
    if (commit.revision !== revision + 1)
      throw new GraphError('unknown-revision', {
        expected: revision + 1,
        revision: commit.revision,
      })
    revision = commit.revision
    for (const change of commit.changes) applyTo(entities, relations, change, revision)
  }
  return { id: snapshot.id, revision, entities, relations }
}

/** The snapshot after one commit. */
export const apply = (snapshot: Snapshot, commit: Commit): Snapshot => fold(snapshot, [commit])

const applyTo = (
  entities: Map<Id, Entity>,
  relations: Map<Id, Relation>,
  change: AppliedChange,
  revision: number,
): void => {
  const put = (element: Element): void => {
    if (isRelation(element)) relations.set(element.id, element)
    else entities.set(element.id, element)
  }
  switch (change.op) {
    case 'create':
      return put(change.element)
    case 'update': {
      const element = entities.get(change.id) ?? relations.get(change.id)
      if (element === undefined)
        throw new GraphError('store-damaged', { revision, element: change.id })
      return put(withFields(element, change.fields))
    }
    case 'remove':
      for (const { id } of change.was) if (!entities.delete(id)) relations.delete(id)
      return
    case 'move':
      for (const [name, position] of Object.entries(change.positions)) {
        const entity = entities.get(asId(name))
        if (entity === undefined) throw new GraphError('store-damaged', { revision, element: name })
        put(placed(entity, position))
      }
      return
    case 'erased':
      return
    default:
      change satisfies never
  }
}
