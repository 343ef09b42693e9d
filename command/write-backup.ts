import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { GraphError } from '../graph/errors.ts'
import { compareIds } from '../graph/model/ids.ts'
import type { Store } from '../graph/store/store.ts'
import { firstLine } from './backup-file.ts'
import type { LastLine } from './backup-file.ts'
import { replayed } from './replay-backup.ts'

const page = 500

/**
 * Writes the logs of all maps to a file. It is there whole or, when anything goes wrong, as it was before; it only counts
 * once it was opened again and every log in it replayed. `isWanted`: whether it is kept, once it is known what it holds.
 *
 * @throws store-not-writable, disk-full and what the store throws
 */
export const writeBackup = async (
  store: Store,
  path: string,
  isWanted: (last: LastLine) => boolean | Promise<boolean> = () => true,
): Promise<LastLine | undefined> => {
  const draft = `${path}.${process.pid}.part`
  const last = await written(draft, async (file) => writeAll(store, file))
  try {
    if (!(await isWanted(last))) return undefined
    await replayed(draft)
    await rename(draft, path)
    return last
  } finally {
    await rm(draft, { force: true })
  }
}

/** Fills a new file that only this person can read, down to the disk; takes it away when that fails. */
const written = async <T>(path: string, fill: (file: FileHandle) => Promise<T>): Promise<T> => {
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      const result = await fill(file)
      await file.sync()
      return result
    } finally {
      await file.close()
    }
  } catch (error) {
    await rm(path, { force: true })
    if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error
    const code = error.code === 'ENOSPC' ? 'disk-full' : 'store-not-writable'
    throw new GraphError(code, { file: path }, error)
  }
}

const writeAll = async (store: Store, file: FileHandle): Promise<LastLine> => {
  const hash = createHash('sha256')
  const write = async (lines: readonly string[]): Promise<void> => {
    const text = lines.map((line) => `${line}\n`).join('')
    hash.update(text)
    await file.write(text)
  }
  await write([JSON.stringify(firstLine)])
  let commits = 0
  const maps = (await store.maps()).toSorted((a, b) => compareIds(a.id, b.id))
  for (const { id, revision } of maps) {
    await write([JSON.stringify({ map: id, revision })])
    for (let after = 0; after < revision; after += page) {
      const rows = await store.logRows(id, after, Math.min(page, revision - after))
      await write(rows.map(({ json }) => json))
      commits += rows.length
    }
  }
  const last = { maps: maps.length, commits, sha256: hash.digest('hex') }
  await file.write(`${JSON.stringify(last)}\n`)
  return last
}
