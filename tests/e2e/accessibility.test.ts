import { describe, expect, it } from 'vitest'
import { visitor } from './browser.ts'
import { faultsOf } from './faults-of.ts'
import { withVonk } from './with-vonk.ts'
import { screens } from './screens.ts'

const { vonk, browser } = withVonk()

describe.each(['nl', 'fr', 'en'] as const)('in %s', (language) => {
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it('every screen passes WCAG 2.2 AA', async () => {
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
  })
})

it('the page for who has no link passes too', async () => {
  const context = await visitor(browser())
  const page = await context.newPage()
  await page.goto(vonk().origin)
  await page.getByRole('main').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await context.close()
})
