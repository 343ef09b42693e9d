import { existsSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { GraphError } from '../../errors.ts'
import { assertNoHole } from './no-hole.ts'
import { createPrivately } from './private-file.ts'
import { textIn } from '../row.ts'
import { isOlder } from '../version.ts'
import { assertSchema, prepareSchema } from './schema.ts'

/** Before it, two connections could lose a committed write (sqlite.org/wal.html, "the WAL-reset bug"). */
const oldestSqlite = '3.51.3'

/** How long to wait for another connection of the same file, such as a backup that reads beside. */
const patienceMs = 5000

/** About 16 MiB: seldom enough to cost little a commit, small enough to read back at once after a crash. */
const checkpointAfterPages = 4000

/**
 * Opens the file for writing, and makes it when there is none.
 *
 * @throws store-foreign, store-newer, store-damaged, store-unsupported
 */
export const openForWriting = (path: string): DatabaseSyncInstance => {
  createPrivately(path)
  return opened(new DatabaseSync(path, { timeout: patienceMs, defensive: true }), (db) => {
    db.exec(`
      PRAGMA trusted_schema = OFF;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA synchronous = FULL;
    `)
    prepareSchema(db, path)
    // After the tables: a file that has them is never half made. A power cut loses nothing with FULL.
    const mode = textIn(db.prepare('PRAGMA journal_mode = WAL').get(), 'journal_mode')
    if (mode !== 'wal') throw new GraphError('store-unsupported', { file: path, reason: mode })
    db.exec(`PRAGMA wal_autocheckpoint = ${checkpointAfterPages}`)
    const verdict = textIn(db.prepare('PRAGMA quick_check(1)').get(), 'quick_check')
    if (verdict !== 'ok') throw new GraphError('store-damaged', { file: path, reason: verdict })
    assertNoHole(db, path)
  })
}

/**
 * Opens the file for reading, beside a process that may be writing to it.
 *
 * @throws store-unreachable when there is no such file, and as `openForWriting`
 */
export const openForReading = (path: string): DatabaseSyncInstance => {
  if (!existsSync(path)) throw new GraphError('store-unreachable', { file: path })
  return opened(new DatabaseSync(path, { timeout: patienceMs, readOnly: true }), (db) => {
    db.exec('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON;')
    assertSchema(db, path)
  })
}

const opened = (
  db: DatabaseSyncInstance,
  prepare: (db: DatabaseSyncInstance) => void,
): DatabaseSyncInstance => {
  try {
    assertVersion(db)
    prepare(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

const assertVersion = (db: DatabaseSyncInstance): void => {
  const version = textIn(db.prepare('SELECT sqlite_version() AS version').get(), 'version')
  if (isOlder(version, oldestSqlite))
    throw new GraphError('store-unsupported', { version, oldest: oldestSqlite })
}
