import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { Store } from '../store.ts'
import { openForReading, openForWriting } from './database.ts'
import { guarded } from './failure.ts'
import { createFolderOf } from './private-file.ts'
import { takeServingLock } from './serving-lock.ts'
import { storeOn } from './sqlite-store.ts'

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

/**
 * The driver frees prepared statements when their memory is collected, and SQLite waits for them before
 * it tidies up. So the write-ahead log is emptied here: the one file then holds everything.
 */
const closeWhole = (db: DatabaseSyncInstance): void => {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}
