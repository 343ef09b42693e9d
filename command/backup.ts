import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { GraphError } from '../graph/errors.ts'
import { compareIds } from '../graph/model/ids.ts'
import type { Store } from '../graph/store/store.ts'
import { argumentsOf } from './arguments.ts'
import { firstLine } from './backup-file.ts'
import type { LastLine } from './backup-file.ts'
import type { Io } from './io.ts'
import { withStore } from './with-store.ts'

export const usage = 'vonk backup FILE [--store URL]'

const page = 500

/**
 * Writes the logs of all maps to a file, also beside a Vonk that runs. The file is there whole or, when
 * anything goes wrong, as it was before.
 *
 * @throws bad-usage, store-not-writable, disk-full and what the store throws
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const { words, settings } = argumentsOf(args, io.env, { usage, words: [1, 1] })
  const [path = ''] = words
  const draft = `${path}.${process.pid}.part`
  const last = await withStore(settings, { readonly: true }, async (store) =>
    written(draft, async (file) => writeAll(store, file)),
  )
  await rename(draft, path)
  io.out(JSON.stringify(last))
  return 0
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
