import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { complaintsOf, visitor } from './browser.ts'
import type { RunningVonk } from './running-vonk.ts'

/** A page that somebody opened, and what it complained of since. */
export type Opened = { readonly page: Page; readonly complaints: readonly string[] }

/** Somebody comes in by a link of their own and goes to a path. */
export const opened = async (
  vonk: RunningVonk,
  browser: Browser,
  language: 'nl' | 'fr',
  path: string,
): Promise<Opened> => {
  const context = await visitor(browser, { language })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints = complaintsOf(page)
  await page.goto(await vonk.newLink())
  await page.waitForURL((url) => url.hash === '')
  await page.goto(`${vonk.origin}${path}`)
  return { page, complaints }
}

/** Leaves; a page that complained was no good. */
export const done = async (page: Page, complaints: readonly string[]): Promise<void> => {
  expect(complaints).toEqual([])
  await page.context().close()
}
