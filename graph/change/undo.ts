import { GraphError } from '../errors.ts'
import { isRelation, positionOf } from '../model/element.ts'
import { sameJson } from '../model/canonical.ts'
import { asId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { AppliedChange, Change, Positions } from './change.ts'
import type { Commit } from './commit.ts'
import { targetOf, inForce } from './history.ts'
import { invert } from './invert.ts'
import { indexOf, refsOf } from './snapshot-index.ts'

export type Undoing = {
  readonly changes: readonly Change[]
  /** What needs something that is gone, is still in use, or was moved since. */
  readonly leftOut: readonly Id[]
}

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
  const kept = possible(snapshot, inverse, applied)
  const owed = leftOutEarlier(log, force, kept.changes)
  const more = possible(snapshot, [...kept.changes, ...owed], applied)
  return { changes: more.changes, leftOut: [...new Set([...kept.leftOut, ...more.leftOut])] }
}

/** Relations that an earlier undo could not restore because an end was gone that comes back now. */
const leftOutEarlier = (
  log: readonly Commit[],
  force: ReadonlySet<string>,
  changes: readonly Change[],
): readonly Change[] => {
  const back = new Set(
    changes.flatMap((change) => (change.op === 'create' ? [change.element.id] : [])),
  )
  const owed: Change[] = []
  for (const undo of log) {
    if (undo.undoes === undefined || !force.has(undo.commitId) || undo.leftOut === undefined)
      continue
    const left = new Set<Id>(undo.leftOut)
    const target = undo.undoes
    const undone = log
      .filter((commit) => targetOf(commit, target))
      .flatMap((commit) => commit.changes)
    for (const change of invert(undone)) {
      if (change.op !== 'create' || !isRelation(change.element) || !left.has(change.element.id))
        continue
      if (back.has(change.element.from) || back.has(change.element.to)) owed.push(change)
    }
  }
  return owed
}

const possible = (
  snapshot: Snapshot,
  changes: readonly Change[],
  applied: readonly AppliedChange[],
): Undoing => {
  const there = new Map<Id, boolean>()
  const isThere = (id: Id): boolean => there.get(id) ?? elementOf(snapshot, id) !== undefined
  const kept: Change[] = []
  const leftOut: Id[] = []
  for (const change of changes) {
    if (change.op === 'create') {
      const { element } = change
      const needs = [
        ...(isRelation(element) ? [element.from, element.to] : []),
        ...refsOf(element).map((ref) => ref.target),
      ]
      if (needs.every(isThere)) {
        there.set(element.id, true)
        kept.push(change)
      } else leftOut.push(element.id)
    } else if (change.op === 'update') {
      if (isThere(change.id)) kept.push(change)
      else leftOut.push(change.id)
    } else if (change.op === 'remove') {
      if (isShared(change.id) && inUse(snapshot, change.id, isThere)) leftOut.push(change.id)
      else {
        there.set(change.id, false)
        kept.push(change)
      }
    } else {
      const positions = unmoved(snapshot, change.positions, applied)
      for (const id of Object.keys(change.positions)) if (!(id in positions)) leftOut.push(asId(id))
      if (Object.keys(positions).length > 0) kept.push({ op: 'move', positions })
    }
  }
  return { changes: kept, leftOut }
}

/** Values of the vocabulary are everybody's: made on first use, kept while in use. */
const isShared = (id: Id): boolean => /^(?:theme|group|asset)-/u.test(id)

const inUse = (snapshot: Snapshot, id: Id, isThere: (id: Id) => boolean): boolean => {
  const index = indexOf(snapshot)
  return [...(index.byEnd.get(id) ?? []), ...(index.referrers.get(id) ?? [])].some(isThere)
}

const unmoved = (
  snapshot: Snapshot,
  back: Positions,
  applied: readonly AppliedChange[],
): Positions =>
  Object.fromEntries(
    Object.entries(back).filter(([id]) => {
      const entity = snapshot.entities.get(asId(id))
      if (entity === undefined) return false
      const last = applied.findLast((change) => change.op === 'move' && id in change.positions)
      return last?.op === 'move' && sameJson(positionOf(entity), last.positions[id])
    }),
  )
