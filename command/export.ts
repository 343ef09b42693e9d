import { exportAs } from '../graph/format/export.ts'
import { asMapId } from '../graph/model/ids.ts'
import { argumentsOf } from './arguments.ts'
import type { Io } from './io.ts'
import { withStore } from './with-store.ts'

export const usage =
  'vonk export MAP --format json|csv|xlsx|graphml|gexf|kumu|kumu-xlsx [--store URL]'

/** Writes a map to the standard output. @throws bad-usage, bad-id, unknown-map, unknown-format */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const options = { format: { type: 'string', default: 'json' } } as const
  const { words, text, settings } = argumentsOf(args, io.env, { usage, options, words: [1, 1] })
  const map = asMapId(words[0] ?? '')
  const snapshot = await withStore(settings, { readonly: true }, async (store) => store.load(map))
  const { bytes } = await exportAs(text('format') ?? '', snapshot, io.language)
  io.write(bytes)
  return 0
}
