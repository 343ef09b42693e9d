import { fold } from '../graph/change/fold.ts'
import { emptySnapshot } from '../graph/model/snapshot.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import { entriesOf } from './backup-file.ts'
import type { Entry, LastLine } from './backup-file.ts'

/** Walks through a backup with the map as it was before and after each commit. */
export const eachCommit = async (
  path: string,
  work: (entry: Entry, before: Snapshot, after: Snapshot) => Promise<void>,
): Promise<LastLine> => {
  const entries = entriesOf(path)
  let snapshot: Snapshot | undefined
  for (;;) {
    const next = await entries.next()
    if (next.done === true) return next.value
    const { map, commit } = next.value
    const before: Snapshot =
      snapshot === undefined || commit.revision === 1 ? emptySnapshot(map) : snapshot
    snapshot = fold(before, [commit])
    await work(next.value, before, snapshot)
  }
}

/** Opens a backup and replays every log in it. @throws bad-file, newer-format, store-damaged */
export const replayed = async (path: string): Promise<LastLine> =>
  eachCommit(path, async () => undefined)
