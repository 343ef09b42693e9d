import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { visitor } from '../browser.ts'
import { faultsOf } from '../faults-of.ts'
import { illegibleOf } from '../illegible-of.ts'
import { screens } from '../screens.ts'
import type { Screen } from '../screen.ts'
import { withVonk } from '../with-vonk.ts'

const laptop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

/**
 * In one language, so that the languages can be tried side by side. `colours`: in every theme, and on the
 * phone by every rule too; colours and structure are the same in each language, so one tries them for all.
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
      if (colours) for (const look of otherLooks) note(look.name, await inLook(page, screen, look))
      await page.setViewportSize(phone)
      if (screen.within === 'aside') await openSheet(page)
      await page.evaluate(colourSettled)
      note('phone', await illegibleOf(page))
      if (colours) note('phone', await faultsOf(page))
    }
    expect(faults).toEqual([])
    await context.close()
  })
}

type OtherLook = {
  readonly name: string
  readonly scheme: 'light' | 'dark'
  readonly contrast: string
}

const otherLooks: readonly OtherLook[] = [
  { name: 'dark', scheme: 'dark', contrast: 'usual' },
  { name: 'dark, high contrast', scheme: 'dark', contrast: 'more' },
  { name: 'light, high contrast', scheme: 'light', contrast: 'more' },
]

/** What another theme makes unreadable; afterwards the page is light again. */
const inLook = async (
  page: Page,
  { within }: Screen,
  { scheme, contrast }: OtherLook,
): Promise<readonly string[]> => {
  const setContrast = (more: string): Promise<void> =>
    page.evaluate((wanted) => {
      document.documentElement.dataset['contrast'] = wanted
    }, more)
  await page.emulateMedia({ colorScheme: scheme })
  await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor()
  await setContrast(contrast)
  await page.evaluate(colourSettled)
  const found = await faultsOf(page, { within, colours: true })
  await setContrast('usual')
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

/** Whatever a change of colours or of size set in motion has ended. */
const colourSettled = async (): Promise<void> => {
  const frame = async (): Promise<number> => new Promise(requestAnimationFrame)
  const isMoving = (): boolean =>
    document.getAnimations().some(({ playState }) => playState === 'running')
  do await frame()
  while (isMoving())
  await frame()
}
