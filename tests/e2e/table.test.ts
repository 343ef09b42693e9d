import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { complaintsOf, visitor } from './browser.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

const opened = async (
  language: 'nl' | 'fr',
): Promise<{ page: Page; complaints: readonly string[] }> => {
  const context = await visitor(browser(), { language })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(await vonk().newLink())
  await page.waitForURL((url) => url.hash === '')
  await page.goto(`${vonk().origin}/map/VLH?view=table`)
  await page.getByRole('grid').waitFor()
  return { page, complaints }
}

const cell = (page: Page, row: string, column: string): Locator =>
  page.locator('.ag-row').filter({ hasText: row }).locator(`[col-id="${column}"]`)

const says = async (page: Page, row: string, column: string, text: string): Promise<void> => {
  await expect.poll(async () => (await cell(page, row, column).textContent())?.trim()).toBe(text)
}

/** What a spreadsheet would have put there. */
const onClipboard = (page: Page, text: string): Promise<void> =>
  page.evaluate((copied) => navigator.clipboard.writeText(copied), text)

it('a cell is written in by keyboard, a block is pasted, and each is one step back', async () => {
  const { page, complaints } = await opened('nl')
  await cell(page, 'FC Vlierhoek', 'subkind').click()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('wandelclub')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Hier, in het voorbeeld' }).click()
  await says(page, 'FC Vlierhoek', 'subkind', 'wandelclub')

  await cell(page, 'FC Vlierhoek', 'name').click()
  await onClipboard(page, 'FC Vlier\tvereniging\tsportvereniging\nFietsers\tresident\tiets\r\n')
  await page.keyboard.press('Control+v')
  // The second row is a resident: what a row is cannot be pasted over another sort.
  await page.getByRole('alert').getByText('Er is niets aangepast').waitFor()

  await onClipboard(page, 'FC Vlier\tvereniging\tsportvereniging')
  await page.keyboard.press('Control+v')
  await says(page, 'FC Vlier', 'subkind', 'sportvereniging')
  await page.getByText('2 cellen aangepast').waitFor()
  await page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }).click()
  await says(page, 'FC Vlierhoek', 'subkind', 'wandelclub')
  await page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }).click()
  await says(page, 'FC Vlierhoek', 'subkind', 'sportvereniging')
  expect(complaints).toEqual([])
  await page.context().close()
})

it('in French, ticked rows get what is in a cell, all in one step', async () => {
  const { page, complaints } = await opened('fr')
  const rows = ['Apotheek Vlierplein', 'Basisschool De Vliertuin', 'Bibliotheek De Vlier']
  for (const row of rows)
    await page.locator('.ag-row').filter({ hasText: row }).getByRole('checkbox').check()
  await cell(page, 'Basisschool De Vliertuin', 'sphere').click()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: 'Ici, dans l’exemple' }).click()
  for (const row of rows) await says(page, row, 'sphere', '')
  await page.keyboard.press('Control+z')
  await says(page, 'Basisschool De Vliertuin', 'sphere', 'formel')
  await onClipboard(page, 'informel')
  await page.keyboard.press('Control+v')
  for (const row of rows) await says(page, row, 'sphere', 'informel')
  await page.getByText('3 cellules modifiées').last().waitFor()
  await page.keyboard.press('Control+z')
  for (const row of rows) await says(page, row, 'sphere', 'formel')
  expect(complaints).toEqual([])
  await page.context().close()
})
