import { GraphError } from '../graph/errors.ts'
import type { Io } from './io.ts'
import { linkOfRunning, settingsOf, show } from './start.ts'

/** Prints a new link to the Vonk that serves a store. @throws bad-usage, bad-setting, not-running */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const settings = settingsOf(args, io.env, 'vonk link [--store URL]')
  const link = await linkOfRunning(settings)
  if (link === undefined) throw new GraphError('not-running')
  return show(link, settings, io)
}
