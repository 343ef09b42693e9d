import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backups, KeptBackup } from '../api/backups.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import { hourOf, isBackupName } from './backups-to-keep.ts'
import { eachCommit } from './replay-backup.ts'

/** The backups in a folder; one that is made at this moment is not among them. */
export const backupsIn = (folder: string): Backups => ({
  list: async () => {
    if (!existsSync(folder)) return []
    const names = (await readdir(folder)).filter(isBackupName).toSorted().toReversed()
    return Promise.all(
      names.map(async (name): Promise<KeptBackup> => {
        const { size } = await stat(join(folder, name))
        return { name, at: hourOf(name), bytes: size }
      }),
    )
  },
  snapshot: async (name, map) => {
    // A name that is none of ours could lead elsewhere.
    const path = join(folder, name)
    if (!isBackupName(name) || !existsSync(path)) return undefined
    let found: Snapshot | undefined
    await eachCommit(path, async (entry, _before, after) => {
      if (entry.map === map) found = after
    })
    return found
  },
})
