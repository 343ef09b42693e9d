import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A real Chromium: `npm test` finds or installs one and names it in VONK_CHROMIUM. */
export const openBrowser = (more: readonly string[] = []): Promise<Browser> => {
  const executablePath = process.env['VONK_CHROMIUM'] ?? '/usr/bin/chromium'
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}

export type Seen = {
  readonly language: 'nl' | 'fr' | 'en'
  readonly scheme: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** A fresh visitor: nothing kept, motion reduced so that pictures are steady. */
export const visitor = (browser: Browser, seen: Partial<Seen> = {}): Promise<BrowserContext> =>
  browser.newContext({
    locale: `${seen.language ?? 'nl'}-BE`,
    colorScheme: seen.scheme ?? 'light',
    reducedMotion: 'reduce',
    viewport: { width: seen.width ?? 1440, height: seen.height ?? 900 },
  })

/** What the page complained of: script errors and everything that the policy refused. */
export const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}
