import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { GraphError } from '../../errors.ts'
import { asMapId } from '../../model/ids.ts'
import type { MapId, Revision } from '../../model/ids.ts'
import type { MapSummary, Store } from '../store.ts'
import { appendTo, headOf } from './append.ts'
import type { Head } from './append.ts'
import { guarded, isInputOutput } from './failure.ts'
import { lastPlaceOf, placeOf, revisionAt } from './place.ts'
import { integerIn, textIn } from '../row.ts'
import { storedCommit } from '../stored-commit.ts'
import { statementsOf } from './statements.ts'
import type { Statements } from './statements.ts'
import { snapshotOf } from './stored-element.ts'

/** The store that an open file is. @param close what ends it */
export const storeOn = (db: DatabaseSyncInstance, path: string, close: () => void): Store => {
  const run = statementsOf(db)
  const heads = new Map<MapId, Head>()
  const inOne = <T>(work: () => T): T => guarded(path, () => reading(run, work))
  return {
    shared: false,
    maps: async () => inOne(() => run.summaries.all().map(summaryIn)),
    load: async (map) =>
      inOne(() => {
        const key = keyOf(run, map)
        return snapshotOf(map, headOf(run, map).revision, run.elements.all(key))
      }),
    commits: async (map, after, limit) =>
      inOne(() =>
        logOf(run, map, after, limit).map((row) => storedCommit(map, textIn(row, 'json'))),
      ),
    known: async (map, commitId) =>
      inOne(() => {
        const found: unknown = run.mapKey.get(map)
        if (found === undefined) return undefined
        const row: unknown = run.known.get(integerIn(found, 'key'), commitId)
        return row === undefined ? undefined : storedCommit(map, textIn(row, 'json'))
      }),
    append: async (map, commit, effects, expected) =>
      guarded(path, () => {
        run.beginWriting.run()
        try {
          const head = heads.get(map) ?? headOf(run, map)
          // Known again only when it is certain: after any failure the file is asked.
          heads.delete(map)
          const answer = appendTo(run, map, commit, effects, expected, head)
          if (answer.type !== 'appended') return answer
          durably(run, map, commit.commitId)
          heads.set(map, answer.head)
          return { type: 'appended' }
        } finally {
          if (db.isTransaction) run.rollback.run()
        }
      }),
    logRows: async (map, after, limit) =>
      inOne(() =>
        logOf(run, map, after, limit).map((row) => ({
          json: textIn(row, 'json'),
          digest: textIn(row, 'digest'),
        })),
      ),
    flaws: async () =>
      guarded(path, () =>
        run.integrity
          .all()
          .map((row: unknown) => textIn(row, 'integrity_check'))
          .filter((line) => line !== 'ok'),
      ),
    close: async () => guarded(path, close),
  }
}

/** Every read sees one moment, whatever another connection commits meanwhile. */
const reading = <T>(run: Statements, work: () => T): T => {
  run.begin.run()
  try {
    return work()
  } finally {
    run.rollback.run()
  }
}

/** @throws outcome-unknown when the disk failed while the log was being written */
const durably = (run: Statements, map: MapId, commitId: string): void => {
  try {
    run.commit.run()
  } catch (error) {
    if (isInputOutput(error)) throw new GraphError('outcome-unknown', { map, commitId }, error)
    throw error
  }
}

/** @throws unknown-map, store-damaged when a revision is missing */
const logOf = (run: Statements, map: MapId, after: Revision, limit: number): readonly unknown[] => {
  const key = keyOf(run, map)
  const rows: readonly unknown[] = run.log.all(placeOf(key, after), lastPlaceOf(key), limit)
  for (const [index, row] of rows.entries())
    if (integerIn(row, 'place') !== placeOf(key, after + index + 1))
      throw new GraphError('store-damaged', { map, revision: after + index + 1, reason: 'hole' })
  return rows
}

const keyOf = (run: Statements, map: MapId): number => {
  const row: unknown = run.mapKey.get(map)
  if (row === undefined) throw new GraphError('unknown-map', { map })
  return integerIn(row, 'key')
}

const summaryIn = (row: unknown): MapSummary => ({
  id: asMapId(textIn(row, 'id')),
  name: textIn(row, 'name'),
  revision: revisionAt(integerIn(row, 'place')),
  changedAt: textIn(row, 'changed_at'),
  actors: integerIn(row, 'actors'),
})
