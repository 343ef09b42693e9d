import { GraphError } from '../graph/errors.ts'
import { sha256 } from '../graph/change/commit.ts'
import type { Commit } from '../graph/change/commit.ts'
import { effectsOf } from '../graph/change/effects.ts'
import { merge } from '../graph/change/merge.ts'
import { commandLine } from '../api/security/authors.ts'
import { exportJson } from '../graph/format/json.ts'
import { loadChanges } from '../graph/format/load-changes.ts'
import { inParts } from '../graph/format/parts.ts'
import type { Entity } from '../graph/model/element.ts'
import { asCommitId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import type { Part } from './load-target.ts'

/**
 * Works out the parts of a load without writing anything, so that what a rule refuses leaves no half
 * map behind. The same file gives the same parts with the same ids: a broken load can be continued.
 *
 * @param first the map entity as the first commit made it
 * @param text the map that is wanted, as `exportJson` writes it
 * @throws what `merge` throws
 */
export const rehearse = async (
  first: Entity,
  wanted: Snapshot,
  text = exportJson(wanted),
): Promise<readonly Part[]> => {
  const stepId = `load-${(await sha256(text)).slice(0, 32)}`
  let snapshot: Snapshot = {
    id: wanted.id,
    revision: 1,
    entities: new Map([[first.id, first]]),
    relations: new Map(),
  }
  const pieces = inParts(loadChanges(snapshot, wanted))
  return pieces.map((changes, index) => {
    const outcome = merge(snapshot, { changes, author: commandLine }, [])
    if (outcome.type === 'conflict') throw new GraphError('conflict', { map: wanted.id })
    const part = index + 1
    const sent = {
      commitId: asCommitId(`${stepId}-${part}`),
      baseRevision: snapshot.revision,
      changes,
      step: { id: stepId, part, parts: pieces.length },
    }
    snapshot = outcome.after
    return { sent, changes: outcome.changes, effects: effectsOf(outcome.changes, snapshot) }
  })
}

/**
 * The parts that a broken load of the same file still owes.
 *
 * @throws map-exists when anything else was done on this map
 */
export const owed = (
  parts: readonly Part[],
  log: readonly Commit[],
  map: string,
): readonly Part[] => {
  const done = log.slice(1)
  const isOurs = done.every((commit, index) => commit.commitId === parts[index]?.sent.commitId)
  if (!isOurs || done.length >= parts.length) throw new GraphError('map-exists', { map })
  return parts.slice(done.length)
}
