import { expect, it } from 'vitest'
import { visitor } from '../browser.ts'
import { faultsOf } from '../faults-of.ts'
import { withVonk } from '../with-vonk.ts'

const { vonk, browser } = withVonk()

it('the page for who has no link passes WCAG 2.2 AA too', async () => {
  const context = await visitor(browser())
  const page = await context.newPage()
  await page.goto(vonk().origin)
  await page.getByRole('main').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await context.close()
})
