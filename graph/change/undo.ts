import { GraphError } from '../errors.ts'
import { isRelation } from '../model/element.ts'
import type { Relation } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Change, Create } from './change.ts'
import type { Commit } from './commit.ts'
import { targetOf, inForce } from './history.ts'
import { invert } from './invert.ts'
import { stillPossible } from './still-possible.ts'
import type { Undoing } from './still-possible.ts'

/**
 * The changes that take a commit or a step back from the map as it is now, to be merged like any other.
 * A commit that is undone already gives none.
 *
 * @param undoes the id of a commit, or of the step that it belongs to
 * @throws unknown-commit, founding-commit
 */
export const undoing = (snapshot: Snapshot, log: readonly Commit[], undoes: string): Undoing => {
  const targets = log.filter((commit) => targetOf(commit, undoes))
  if (targets.length === 0) throw new GraphError('unknown-commit', { commit: undoes })
  if (targets.some((commit) => commit.revision === 1)) throw new GraphError('founding-commit')
  const force = inForce(log)
  const applied = targets
    .filter((commit) => force.has(commit.commitId))
    .flatMap((commit) => commit.changes)
  const inverse = invert(applied)
  const owed = owedTo(new Set(inverse.flatMap(entityMade)), log, force).filter(
    ({ element }) => elementOf(snapshot, element.id) === undefined,
  )
  return stillPossible(snapshot, [...inverse, ...owed], applied)
}

/**
 * Relations that an undo in force had to leave out because one of these entities was gone, and that
 * nothing has brought back since.
 */
const owedTo = (
  back: ReadonlySet<Id>,
  log: readonly Commit[],
  force: ReadonlySet<string>,
): readonly (Create & { readonly element: Relation })[] => {
  if (back.size === 0) return []
  return log.flatMap((undo) => {
    const { undoes, leftOut } = undo
    if (undoes === undefined || leftOut === undefined || !force.has(undo.commitId)) return []
    const earlier = log.filter(
      (commit) => commit.revision < undo.revision && targetOf(commit, undoes),
    )
    return invert(earlier.flatMap((commit) => commit.changes))
      .filter(makesRelation)
      .filter(
        ({ element }) =>
          leftOut.includes(element.id) &&
          (back.has(element.from) || back.has(element.to)) &&
          !log.some(({ revision, changes }) => revision > undo.revision && makes(changes, element)),
      )
  })
}

const entityMade = (change: Change): readonly Id[] =>
  change.op === 'create' && !isRelation(change.element) ? [change.element.id] : []

const makesRelation = (change: Change): change is Create & { readonly element: Relation } =>
  change.op === 'create' && isRelation(change.element)

const makes = (changes: Commit['changes'], { id }: { id: Id }): boolean =>
  changes.some((change) => change.op === 'create' && change.element.id === id)
