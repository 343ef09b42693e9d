import { createHash } from 'node:crypto'
import { GraphError } from '../../errors.ts'
import type { Commit } from '../../change/commit.ts'
import type { Effects } from '../../change/effects.ts'
import { upgrade } from '../../change/upgrade.ts'
import { canonicalJson } from '../../model/canonical.ts'
import { isActor, isRelation } from '../../model/element.ts'
import type { MapId, Revision } from '../../model/ids.ts'
import type { Appended, Behind, Known } from '../store.ts'
import { integerIn, parsedJson, textIn } from './row.ts'
import type { Statements } from './statements.ts'

type Head = {
  readonly key: number | undefined
  readonly revision: Revision
  readonly digest: string
}

/**
 * Writes a commit and what it leaves, inside a transaction that is open already; the caller commits
 * after `appended` and rolls back after anything else.
 */
export const appendTo = (
  run: Statements,
  map: MapId,
  commit: Commit,
  effects: Effects,
  expected: Revision,
): Appended | Behind | Known => {
  const head = headOf(run, map)
  if (head.key !== undefined) {
    const row: unknown = run.known.get(head.key, commit.commitId)
    if (row !== undefined) return { type: 'known', commit: storedCommit(map, textIn(row, 'json')) }
  }
  if (head.revision !== expected) return { type: 'behind', revision: head.revision }
  if (commit.revision !== expected + 1)
    throw new GraphError('unknown-revision', { expected: expected + 1, revision: commit.revision })
  const key = head.key ?? integerIn(run.addMap.get(map), 'key')
  const json = canonicalJson(commit)
  run.addCommit.run(key, commit.revision, commit.commitId, chained(head.digest, json), json)
  write(run, key, effects)
  return { type: 'appended' }
}

const headOf = (run: Statements, map: MapId): Head => {
  const found: unknown = run.mapKey.get(map)
  if (found === undefined) return { key: undefined, revision: 0, digest: '' }
  const key = integerIn(found, 'key')
  const row: unknown = run.head.get(key)
  return { key, revision: integerIn(row, 'revision'), digest: textIn(row, 'digest') }
}

const write = (run: Statements, key: number, effects: Effects): void => {
  for (const id of effects.drop) run.dropElement.run(key, id)
  for (const element of effects.put) {
    const json = canonicalJson(element)
    const actor = !isRelation(element) && isActor(element) ? 1 : 0
    const { changes } = run.changeElement.run(json, key, element.id, actor)
    if (changes === 0) run.putElement.run(key, element.id, actor, json)
  }
}

const chained = (before: string, json: string): string =>
  createHash('sha256')
    .update(before + json)
    .digest('hex')

/** @throws store-damaged, newer-format */
export const storedCommit = (map: MapId, json: string): Commit => upgrade(parsedJson(json, { map }))
