import { expect, it } from 'vitest'
import { visitor } from '../browser.ts'
import { faultsOf } from '../faults-of.ts'
import { screens } from '../screens.ts'
import { withVonk } from '../with-vonk.ts'

/** In one language, so that the languages can be tried side by side. */
export const everyScreenIn = (language: 'nl' | 'fr' | 'en'): void => {
  const { vonk, browser } = withVonk()
  it('every screen passes WCAG 2.2 AA, light and dark', async () => {
    const context = await visitor(browser(), { language })
    const page = await context.newPage()
    await page.goto(await vonk().newLink())
    await page.waitForURL((url) => url.hash === '')
    const faults: string[] = []
    for (const screen of screens) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(vonk().origin + screen.path)
      await screen.open(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor()
        await page.evaluate(colourSettled)
        const found = await faultsOf(page, screen.within)
        faults.push(...found.map((fault) => `${screen.name}, ${colorScheme}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
    await context.close()
  })
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
