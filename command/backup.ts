import { argumentsOf } from './arguments.ts'
import type { Io } from './io.ts'
import { withStore } from './with-store.ts'
import { writeBackup } from './write-backup.ts'

export const usage = 'vonk backup FILE [--store URL]'

/**
 * Writes the logs of all maps to a file, also beside a Vonk that runs.
 *
 * @throws bad-usage and what `writeBackup` throws
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const { words, settings } = argumentsOf(args, io.env, { usage, words: [1, 1] })
  const [path = ''] = words
  const last = await withStore(settings, { readonly: true }, async (store) =>
    writeBackup(store, path),
  )
  io.out(JSON.stringify(last))
  return 0
}
