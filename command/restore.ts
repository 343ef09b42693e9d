import { GraphError } from '../graph/errors.ts'
import { effectsOf } from '../graph/change/effects.ts'
import type { Store } from '../graph/store/store.ts'
import { argumentsOf } from './arguments.ts'
import type { Entry } from './backup-file.ts'
import type { Io } from './io.ts'
import { eachCommit, replayed } from './replay-backup.ts'
import { withStore } from './with-store.ts'

export const usage = 'vonk restore FILE [--store URL]'

/**
 * Puts the logs of a backup into a store, word for word. The whole file is read and replayed before
 * anything is written. A restore that was broken off is continued.
 *
 * @throws bad-usage, bad-file, newer-format, store-damaged when the log of the backup cannot be followed,
 *   map-exists, and what the store throws
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const { words, settings } = argumentsOf(args, io.env, { usage, words: [1, 1] })
  const [path = ''] = words
  await replayed(path)
  const last = await withStore(settings, {}, async (store) => {
    const present = new Map((await store.maps()).map(({ id, revision }) => [id, revision]))
    await eachCommit(path, async (entry) => checkPresent(store, entry, present.get(entry.map) ?? 0))
    return eachCommit(path, async (entry, before, after) => {
      if (entry.commit.revision <= (present.get(entry.map) ?? 0)) return
      const effects = effectsOf(entry.commit.changes, after)
      const answer = await store.append(entry.map, entry.commit, effects, before.revision)
      if (answer.type !== 'appended') throw new GraphError('map-exists', { map: entry.map })
    })
  })
  io.out(JSON.stringify(last))
  return 0
}

/** @throws map-exists unless all that the store has of this map is the beginning of the backup */
const checkPresent = async (store: Store, entry: Entry, present: number): Promise<void> => {
  const { map, commit, newest, json } = entry
  if (present === 0 || commit.revision > present) return
  const [row] = await store.logRows(map, commit.revision - 1, 1)
  if (present >= newest || row?.json !== json) throw new GraphError('map-exists', { map })
}
