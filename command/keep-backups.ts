import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../api/env.ts'
import { loggedError } from '../api/logged-error.ts'
import type { Store } from '../graph/store/store.ts'
import { backupName, isBackupName, toRemove } from './backups-to-keep.ts'
import { writeBackup } from './write-backup.ts'

const hourMs = 3_600_000
/** Whoever starts Vonk wants to see the map first. */
const firstMs = 120_000

/**
 * Beside a running Vonk: a backup every hour in which something changed, 24 + 14 + 3 kept. One that fails is told in the
 * log and tried again an hour later.
 */
export const keepBackups = (store: Store, settings: Settings): { readonly stop: () => void } => {
  const work = async (): Promise<void> => {
    try {
      await backUp(store, join(settings.home, 'backups'), new Date())
    } catch (error) {
      console.error(loggedError(error))
    }
  }
  const first = setTimeout(() => void work(), firstMs)
  const every = setInterval(() => void work(), hourMs)
  first.unref()
  every.unref()
  return {
    stop: () => {
      clearTimeout(first)
      clearInterval(every)
    },
  }
}

/**
 * Makes the backup of this hour unless there is one or nothing changed since the newest, and lets go of those that are no
 * longer needed. @throws as `writeBackup`
 */
export const backUp = async (
  store: Store,
  folder: string,
  now: Date,
): Promise<'made' | 'unchanged' | 'there'> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const there = (await readdir(folder)).filter(isBackupName).toSorted()
  const name = backupName(now)
  if (there.includes(name)) return 'there'
  const before = there.at(-1)
  const held = before === undefined ? undefined : await lastLineOf(join(folder, before))
  const made = await writeBackup(store, join(folder, name), (last) => JSON.stringify(last) !== held)
  if (made === undefined) return 'unchanged'
  for (const old of toRemove([...there, name])) await rm(join(folder, old), { force: true })
  return 'made'
}

/** Longer than any last line: how much there was and its digest. */
const tail = 400

const lastLineOf = async (path: string): Promise<string | undefined> => {
  const { size } = await stat(path)
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(tail),
      0,
      tail,
      Math.max(0, size - tail),
    )
    return buffer.subarray(0, bytesRead).toString('utf8').trimEnd().split('\n').at(-1)
  } finally {
    await file.close()
  }
}
