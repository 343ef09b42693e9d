import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { GraphError } from '../../errors.ts'
import { asMapId } from '../../model/ids.ts'
import type { MapId } from '../../model/ids.ts'
import type { MapSummary, Store } from '../store.ts'
import { appendTo, headOf, storedCommit } from './append.ts'
import type { Head } from './append.ts'
import { openForReading, openForWriting } from './database.ts'
import { guarded, isInputOutput } from './failure.ts'
import { createFolderOf } from './private-file.ts'
import { integerIn, textIn } from './row.ts'
import { takeServingLock } from './serving-lock.ts'
import { statementsOf } from './statements.ts'
import type { Statements } from './statements.ts'
import { snapshotOf } from './stored-element.ts'

/**
 * Opens a file for serving: makes it when there is none, and keeps every other process from writing.
 *
 * @throws store-in-use, store-not-writable, store-foreign, store-newer, store-damaged,
 *   store-unsupported, disk-full
 */
export const openSqlite = (path: string): Store => {
  const place = resolve(path)
  createFolderOf(place)
  // One name for one file, whichever links lead to its folder.
  const file = join(realpathSync(dirname(place)), basename(place))
  return guarded(file, () => {
    const lock = takeServingLock(file)
    try {
      const db = openForWriting(file)
      return storeOn(db, file, () => {
        closeWhole(db)
        lock.release()
      })
    } catch (error) {
      lock.release()
      throw error
    }
  })
}

/**
 * Opens a file for reading, also while another process serves it. Appending is refused.
 *
 * @throws store-unreachable, store-foreign, store-newer, store-damaged, store-unsupported
 */
export const openSqliteReadOnly = (path: string): Store => {
  const file = resolve(path)
  return guarded(file, () => {
    const db = openForReading(file)
    return storeOn(db, file, () => db.close())
  })
}

const storeOn = (db: DatabaseSyncInstance, path: string, close: () => void): Store => {
  const run = statementsOf(db)
  const heads = new Map<MapId, Head>()
  const inOne = <T>(work: () => T): T => guarded(path, () => reading(run, work))
  return {
    maps: async () => inOne(() => run.summaries.all().map(summaryIn)),
    load: async (map) =>
      inOne(() => {
        const key = keyOf(run, map)
        const revision = integerIn(run.head.get(key), 'revision')
        return snapshotOf(map, revision, run.elements.all(key))
      }),
    commits: async (map, after, limit) =>
      inOne(() =>
        run.log
          .all(keyOf(run, map), after, limit)
          .map((row: unknown) => storedCommit(map, textIn(row, 'json'))),
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
        run.log.all(keyOf(run, map), after, limit).map((row: unknown) => ({
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

/**
 * The driver frees prepared statements when their memory is collected, and SQLite waits for them before
 * it tidies up. So the write-ahead log is emptied here: the one file then holds everything.
 */
const closeWhole = (db: DatabaseSyncInstance): void => {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
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

const keyOf = (run: Statements, map: MapId): number => {
  const row: unknown = run.mapKey.get(map)
  if (row === undefined) throw new GraphError('unknown-map', { map })
  return integerIn(row, 'key')
}

const summaryIn = (row: unknown): MapSummary => ({
  id: asMapId(textIn(row, 'id')),
  name: textIn(row, 'name'),
  revision: integerIn(row, 'revision'),
  changedAt: textIn(row, 'changed_at'),
  actors: integerIn(row, 'actors'),
})
