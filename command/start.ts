import { setTimeout as wait } from 'node:timers/promises'
import type { Settings } from '../api/env.ts'
import { GraphError } from '../graph/errors.ts'
import type { Store } from '../graph/store/store.ts'
import { argumentsOf } from './arguments.ts'
import { loadDemo } from './demo.ts'
import { keepBackups } from './keep-backups.ts'
import type { Io } from './io.ts'
import { openedStore } from './opened-store.ts'
import { linkOfRunning, show } from './running-link.ts'
import { serve } from './serving.ts'
import { stopSignal } from './stop-signal.ts'

const takes = { usage: 'vonk start [--store URL]', words: [0, 0] } as const

/** How long another Vonk may take from opening a store until it can be asked for a link. */
const startMs = 20_000
const askMs = 100

/**
 * How long ending may take. What does not let go by then is a database that has fallen silent; all that
 * was acknowledged is kept, and who waits for an answer asks again.
 */
const endMs = 8500

/**
 * Serves the maps of a store until it is stopped, or opens the Vonk that serves them already.
 *
 * @throws bad-usage, bad-setting, port-in-use and what opening the store throws
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const { settings } = argumentsOf(args, io.env, takes)
  const link = await linkOfRunning(settings)
  if (link !== undefined) return show(link, settings, io)
  const store = await openOrJoin(settings)
  if (typeof store === 'string') return show(store, settings, io)
  const serving = await servingOn(store, settings)
  const backups = keepBackups(store, settings)
  // Listened for before anybody is told that Vonk runs: from then on it ends well.
  const stopped = stopSignal()
  show(serving.link, settings, io)
  await stopped
  const atLast = setTimeout(() => process.exit(0), endMs)
  backups.stop()
  await serving.stop()
  // From here on it counts only while something still holds the process.
  atLast.unref()
  return 0
}

/** The store, or the link of a Vonk that was a moment faster. @throws store-in-use */
const openOrJoin = async (settings: Settings): Promise<Store | string> => {
  try {
    return await openedStore(settings)
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'store-in-use') throw error
    const deadline = Date.now() + startMs
    while (Date.now() < deadline) {
      const link = await linkOfRunning(settings)
      if (link !== undefined) return link
      await wait(askMs)
    }
    throw error
  }
}

const servingOn = async (store: Store, settings: Settings): ReturnType<typeof serve> => {
  try {
    await loadDemo(store)
    return await serve(store, settings)
  } catch (error) {
    await store.close()
    throw error
  }
}
