import type { Settings } from '../api/env.ts'
import { askLink } from './ask-running.ts'
import type { Io } from './io.ts'
import { openBrowser } from './open-browser.ts'
import { readRunning, runningFile } from './running.ts'

/** A new link of the Vonk that serves this store; undefined when none does. */
export const linkOfRunning = async (settings: Settings): Promise<string | undefined> => {
  const running = readRunning(runningFile(settings))
  return running === undefined ? undefined : askLink(running)
}

/** Prints a link and opens the browser on it. */
export const show = (link: string, { open }: Settings, io: Io): 0 => {
  io.out(`Vonk: ${link}`)
  if (open) openBrowser(link)
  return 0
}
