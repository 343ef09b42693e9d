import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { GraphError } from '../../errors.ts'

/** Makes the folders on the way to a file, for this user only. @throws store-not-writable */
export const createFolderOf = (path: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  } catch (error) {
    throw refusal(path, error)
  }
}

/**
 * Makes an empty file that only this user can read; one that exists stays as it is. SQLite gives the
 * files beside a database the mode of the database.
 *
 * @throws store-not-writable, disk-full
 */
export const createPrivately = (path: string): void => {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw refusal(path, error)
  }
}

const refusal = (path: string, error: unknown): GraphError =>
  new GraphError(
    codeOf(error) === 'ENOSPC' ? 'disk-full' : 'store-not-writable',
    { file: path },
    error,
  )

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
