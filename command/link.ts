import { GraphError } from '../graph/errors.ts'
import { argumentsOf } from './arguments.ts'
import type { Io } from './io.ts'
import { linkOfRunning, show } from './running-link.ts'

const takes = { usage: 'vonk link [--store URL]', words: [0, 0] } as const

/** Prints a new link to the Vonk that serves a store. @throws bad-usage, bad-setting, not-running */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const { settings } = argumentsOf(args, io.env, takes)
  const link = await linkOfRunning(settings)
  if (link === undefined) throw new GraphError('not-running')
  return show(link, settings, io)
}
