import { GraphError } from '../errors.ts'
import { placed } from '../model/element.ts'
import type { Element } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { AppliedChange } from './change.ts'
import type { Commit } from './commit.ts'
import { Draft } from './draft.ts'
import { touchedBy } from './effects.ts'
import { withFields } from './with-fields.ts'

/**
 * The snapshot after these commits, in the order of the log. Batching does not matter. Costs what
 * the changes cost, not what the map would.
 *
 * @throws unknown-revision when a commit does not follow the one before it
 * @throws store-damaged when a commit changes what is not there
 */
export const fold = (snapshot: Snapshot, commits: readonly Commit[]): Snapshot => {
  if (commits.length === 0) return snapshot
  const draft = new Draft(snapshot)
  let { revision } = snapshot
  for (const commit of commits) {
    if (commit.revision !== revision + 1)
      throw new GraphError('unknown-revision', {
        expected: revision + 1,
        revision: commit.revision,
      })
    revision = commit.revision
    for (const change of commit.changes) applyTo(draft, change, revision)
  }
  return draft.finish(revision)
}

/** The snapshot after one commit. */
export const apply = (snapshot: Snapshot, commit: Commit): Snapshot => fold(snapshot, [commit])

const applyTo = (draft: Draft, change: AppliedChange, revision: number): void => {
  switch (change.op) {
    case 'create':
      return draft.put(change.element)
    case 'update':
      return draft.put(withFields(there(draft.get(change.id), change.id, revision), change.fields))
    case 'remove':
      // Its own id too: a log may have lost what was removed, and keep that it was.
      for (const id of touchedBy(change)) draft.drop(id)
      return
    case 'move':
      for (const [id, position] of Object.entries(change.positions))
        draft.put(placed(there(draft.entity(asId(id)), id, revision), position))
      return
    case 'erased':
      return
    default:
      change satisfies never
  }
}

const there = <E extends Element>(element: E | undefined, id: string, revision: number): E => {
  if (element === undefined) throw new GraphError('store-damaged', { revision, element: id })
  return element
}
