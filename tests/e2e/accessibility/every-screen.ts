import { expect, it } from 'vitest'
import { visitor } from '../browser.ts'
import { faultsOf } from '../faults-of.ts'
import { screens } from '../screens.ts'
import { withVonk } from '../with-vonk.ts'

/** In one language, so that the languages can be tried side by side. */
export const everyScreenIn = (language: 'nl' | 'fr' | 'en'): void => {
  const { vonk, browser } = withVonk()
  it.each(['light', 'dark'] as const)('every screen passes WCAG 2.2 AA, %s', async (scheme) => {
    const context = await visitor(browser(), { language, scheme })
    const page = await context.newPage()
    await page.goto(await vonk().newLink())
    await page.waitForURL((url) => url.hash === '')
    const faults: string[] = []
    for (const screen of screens) {
      await page.goto(vonk().origin + screen.path)
      await screen.open(page)
      faults.push(...(await faultsOf(page)).map((fault) => `${screen.name}: ${fault}`))
    }
    expect(faults).toEqual([])
    await context.close()
  })
}
