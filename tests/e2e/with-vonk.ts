import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { startVonk } from './running-vonk.ts'
import type { RunningVonk } from './running-vonk.ts'

/** A Vonk and a browser of its own for the tests of a file, while they run. */
export const withVonk = (): { vonk: () => RunningVonk; browser: () => Browser } => {
  const open: { vonk?: RunningVonk; browser?: Browser } = {}
  beforeAll(async () => {
    open.vonk = await startVonk()
    open.browser = await openBrowser()
  })
  afterAll(async () => {
    await open.browser?.close()
    await open.vonk?.stop()
  })
  return { vonk: () => opened(open.vonk), browser: () => opened(open.browser) }
}

const opened = <T>(held: T | undefined): T => {
  if (held === undefined) throw new Error('asked for before the tests began')
  return held
}
