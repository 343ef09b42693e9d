import { DatabaseSync } from '@photostructure/sqlite'
import { GraphError } from '../../errors.ts'
import { resultCode } from './failure.ts'
import { createPrivately } from './private-file.ts'

export type ServingLock = { readonly release: () => void }

const busy = 5

/**
 * Makes this the one process that writes to a file, until it releases the lock or ends in any way.
 *
 * The lock is SQLite's own exclusive lock on an empty file beside it: the operating system holds it for
 * the process and lets go of it at a crash or a kill too, so nothing stale is ever left. The same code
 * holds on Linux, macOS and Windows. The file itself stays and means nothing. Nothing else in this
 * process may open it: on POSIX, closing any handle of a file drops the locks of the whole process.
 *
 * @throws store-in-use
 */
export const takeServingLock = (path: string): ServingLock => {
  const lockPath = `${path}-serving`
  createPrivately(lockPath)
  const db = new DatabaseSync(lockPath)
  try {
    db.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (resultCode(error) === busy) throw new GraphError('store-in-use', { file: path }, error)
    throw error
  }
  return { release: () => db.close() }
}
