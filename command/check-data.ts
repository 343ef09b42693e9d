import { checkStore } from '../graph/store/check-store.ts'
import { argumentsOf } from './arguments.ts'
import { commandWords } from './command-words.ts'
import type { Io } from './io.ts'
import { withStore } from './with-store.ts'

export const usage = 'vonk check-data [--store URL]'

/**
 * Replays every log against the state of its map and checks the chain of digests. What is not as it was
 * written is listed, a line each, and gives the exit code 1.
 *
 * @throws bad-usage and what opening the store throws
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const { settings } = argumentsOf(args, io.env, { usage, words: [0, 0] })
  const found = await withStore(settings, { readonly: true }, checkStore)
  for (const damage of found) io.out(JSON.stringify(damage))
  const verdict = found.length === 0 ? 'command.sound' : 'command.damaged'
  io.say(commandWords[verdict][io.language])
  return found.length === 0 ? 0 : 1
}
