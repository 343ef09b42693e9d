import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { settingsFrom } from '../api/env.ts'
import type { Environment, Settings } from '../api/env.ts'
import { GraphError } from '../graph/errors.ts'
import { openStore } from '../graph/store/open.ts'
import type { Store } from '../graph/store/store.ts'
import { askLink } from './ask-running.ts'
import { loadDemo } from './demo.ts'
import type { Io } from './io.ts'
import { openBrowser } from './open-browser.ts'
import { readRunning, runningFile } from './running.ts'
import { serve } from './serving.ts'
import { stopSignal } from './stop-signal.ts'

/** How long another Vonk may take from opening a store until it can be asked for a link. */
const startMs = 20_000
const askMs = 100

/**
 * Serves the maps of a store until it is stopped, or opens the Vonk that serves them already.
 *
 * @throws bad-usage, bad-setting, port-in-use and what opening the store throws
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const settings = settingsOf(args, io.env, 'vonk start [--store URL]')
  const link = await linkOfRunning(settings)
  if (link !== undefined) return show(link, settings, io)
  const store = await openOrJoin(settings)
  if (typeof store === 'string') return show(store, settings, io)
  const serving = await servingOn(store, settings)
  show(serving.link, settings, io)
  await stopSignal()
  await serving.stop()
  return 0
}

/** Prints a link and opens the browser on it. */
export const show = (link: string, { open }: Settings, io: Io): 0 => {
  io.out(`Vonk: ${link}`)
  if (open) openBrowser(link)
  return 0
}

/** The settings, with the store of the command line before that of the environment. */
export const settingsOf = (args: readonly string[], env: Environment, usage: string): Settings => {
  try {
    const { values } = parseArgs({ args: [...args], options: { store: { type: 'string' } } })
    return settingsFrom(values.store === undefined ? env : { ...env, VONK_STORE: values.store })
  } catch (error) {
    if (error instanceof GraphError) throw error
    throw new GraphError('bad-usage', { usage }, error)
  }
}

/** A new link of the Vonk that serves this store; undefined when none does. */
export const linkOfRunning = async (settings: Settings): Promise<string | undefined> => {
  const running = readRunning(runningFile(settings))
  return running === undefined ? undefined : askLink(running)
}

/** The store, or the link of a Vonk that was a moment faster. @throws store-in-use */
const openOrJoin = async (settings: Settings): Promise<Store | string> => {
  try {
    return await openStore(settings.store)
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'store-in-use') throw error
    const deadline = Date.now() + startMs
    while (Date.now() < deadline) {
      // oxlint-disable-next-line no-await-in-loop -- asking again is the point
      const link = await linkOfRunning(settings)
      if (link !== undefined) return link
      // oxlint-disable-next-line no-await-in-loop
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
