import type { Browser, BrowserContext } from 'playwright-core'
import { openProxy } from '../../faults/tcp-proxy.ts'
import type { Proxy } from '../../faults/tcp-proxy.ts'
import { openBrowser, visitor } from '../browser.ts'
import type { Seen } from '../browser.ts'
import type { RunningVonk } from '../running-vonk.ts'

/** A browser that reaches Vonk by a wire of its own, on which things go wrong. */
export type Side = {
  readonly wire: Proxy
  /** A person of this side, who has come in under a name. */
  readonly person: (name: string, seen?: Partial<Seen>) => Promise<BrowserContext>
  readonly close: () => Promise<void>
}

/** The address stays Vonk's own, so that it answers; only where it leads is another. */
export const openSide = async (vonk: RunningVonk): Promise<Side> => {
  const { host, port } = new URL(vonk.origin)
  const wire = await openProxy(Number(port))
  const browser = await openBrowser([`--host-resolver-rules=MAP ${host} 127.0.0.1:${wire.port}`])
  return {
    wire,
    person: (name, seen) => comeIn(vonk, browser, name, seen),
    close: async () => {
      await browser.close()
      await wire.close()
    },
  }
}

const comeIn = async (
  vonk: RunningVonk,
  browser: Browser,
  name: string,
  seen: Partial<Seen> = {},
): Promise<BrowserContext> => {
  const context = await visitor(browser, { language: 'nl', ...seen })
  const page = await context.newPage()
  await page.goto(await vonk.newLink())
  await page.waitForURL((url) => url.hash === '')
  // What the page keeps once somebody has said who they are.
  await page.evaluate((who) => localStorage.setItem('vonk.name', who), name)
  await page.close()
  return context
}
