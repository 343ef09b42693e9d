import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { visitor } from '../browser.ts'
import { faultsOf } from '../faults-of.ts'
import { illegibleOf } from '../illegible-of.ts'
import { screens } from '../screens.ts'
import type { Screen } from '../screens.ts'
import { withVonk } from '../with-vonk.ts'

const laptop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

/**
 * In one language, so that the languages can be tried side by side. `colours`: in every theme; a colour is
 * the same in each language, so one tries them for all.
 */
export const everyScreenIn = (
  language: 'nl' | 'fr' | 'en',
  { colours = false }: { colours?: boolean } = {},
): void => {
  const { vonk, browser } = withVonk()
  it('every screen passes WCAG 2.2 AA and can be read, on a laptop and on a phone', async () => {
    const context = await visitor(browser(), { language })
    const page = await context.newPage()
    await page.goto(await vonk().newLink())
    await page.waitForURL((url) => url.hash === '')
    const faults: string[] = []
    for (const screen of screens) {
      const note = (where: string, found: readonly string[]): void => {
        faults.push(...found.map((fault) => `${screen.name}, ${where}: ${fault}`))
      }
      await page.setViewportSize(laptop)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(vonk().origin + screen.path)
      await screen.open(page)
      await page.evaluate(colourSettled)
      note('laptop', await faultsOf(page, { within: screen.within }))
      note('laptop', await illegibleOf(page))
      if (colours) note('dark', await inDark(page, screen))
      await page.setViewportSize(phone)
      if (screen.within === 'aside') await openSheet(page)
      await page.evaluate(colourSettled)
      note('phone', await illegibleOf(page))
      note('phone', await faultsOf(page))
    }
    expect(faults).toEqual([])
    await context.close()
  })
}

const inDark = async (page: Page, { within }: Screen): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
  await page.evaluate(colourSettled)
  const found = await faultsOf(page, { within, colours: true })
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** What stands beside the middle lies on a sheet there. */
const openSheet = async (page: Page): Promise<void> => {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /valt op|ressort|stands out/u })
    .click()
  await page.getByRole('dialog').waitFor()
}

/**
 * A colour that is inherited changes level by level, one frame each, however short the transition; so the
 * end is when no frame begins another.
 */
const colourSettled = async (): Promise<void> => {
  const frame = async (): Promise<number> => new Promise(requestAnimationFrame)
  const isMoving = (): boolean =>
    document.getAnimations().some(({ playState }) => playState === 'running')
  for (let still = 0; still < 3; still = isMoving() ? 0 : still + 1) await frame()
}
