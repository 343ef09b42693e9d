import { hash } from 'node:crypto'
import { GraphError } from '../../errors.ts'
import type { Commit } from '../../change/commit.ts'
import type { Effects } from '../../change/effects.ts'
import { canonicalJson } from '../../model/canonical.ts'
import { isActor, isRelation } from '../../model/element.ts'
import type { MapId, Revision } from '../../model/ids.ts'
import type { Appended, Behind, Known } from '../store.ts'
import { isTaken } from './failure.ts'
import { lastPlaceOf, placeOf, revisionAt } from './place.ts'
import { integerIn, textIn } from '../row.ts'
import { storedCommit } from '../stored-commit.ts'
import type { Statements } from './statements.ts'

/** Where the log of a map ends. `key`: of the map in this file; none before it is founded. */
export type Head = {
  readonly key: number | undefined
  readonly revision: Revision
  readonly digest: string
}

export type Outcome = (Appended & { readonly head: Head }) | Behind | Known

/**
 * Writes a commit and what it leaves, inside a transaction that is open already; the caller commits
 * after `appended` and rolls back after anything else. Whether the commit id is known is only asked when
 * it is not the plain next commit, or turns out to be taken.
 *
 * @param head where the log was left by this process, the only one that writes to the file
 */
export const appendTo = (
  run: Statements,
  map: MapId,
  commit: Commit,
  effects: Effects,
  expected: Revision,
  head: Head,
): Outcome => {
  if (commit.revision !== expected + 1)
    throw new GraphError('unknown-revision', { expected: expected + 1, revision: commit.revision })
  if (head.revision !== expected) return knownOrBehind(run, map, commit, head)
  const key = head.key ?? integerIn(run.addMap.get(map), 'key')
  const json = canonicalJson(commit)
  const digest = chained(head.digest, json)
  try {
    run.addCommit.run(placeOf(key, commit.revision), key, commit.commitId, digest, json)
  } catch (error) {
    if (isTaken(error)) return knownOrBehind(run, map, commit, headOf(run, map))
    throw error
  }
  write(run, key, effects)
  return { type: 'appended', head: { key, revision: commit.revision, digest } }
}

const knownOrBehind = (
  run: Statements,
  map: MapId,
  { commitId }: Commit,
  { key, revision }: Head,
): Known | Behind => {
  const row: unknown = key === undefined ? undefined : run.known.get(key, commitId)
  return row === undefined
    ? { type: 'behind', revision }
    : { type: 'known', commit: storedCommit(map, textIn(row, 'json')) }
}

/** Where the log of a map ends in the file. */
export const headOf = (run: Statements, map: MapId): Head => {
  const found: unknown = run.mapKey.get(map)
  if (found === undefined) return { key: undefined, revision: 0, digest: '' }
  const key = integerIn(found, 'key')
  const row: unknown = run.head.get(placeOf(key, 0), lastPlaceOf(key))
  return { key, revision: revisionAt(integerIn(row, 'place')), digest: textIn(row, 'digest') }
}

const write = (run: Statements, key: number, effects: Effects): void => {
  for (const { id } of effects.drop) run.dropElement.run(key, id)
  for (const element of effects.put) {
    const json = canonicalJson(element)
    const actor = !isRelation(element) && isActor(element) ? 1 : 0
    const { changes } = run.changeElement.run(json, key, element.id, actor)
    if (changes === 0) run.putElement.run(key, element.id, actor, json)
  }
}

const chained = (before: string, json: string): string => hash('sha256', before + json)
