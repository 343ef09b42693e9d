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

it('two that are the same become one, with what both knew, and are two again in one step', async () => {
  const { page, complaints } = await opened('nl')
  await page.goto(`${vonk().origin}/map/VLH?panel=inspector&selected=A10.A11`)
  await page.getByRole('button', { name: 'Samenvoegen tot één' }).click()
  const dialog = page.getByRole('dialog')
  // A club with members in it cannot become a group whose members nobody may know: told beforehand.
  await dialog.getByRole('alert').waitFor()
  expect(await dialog.getByRole('button', { name: 'Samenvoegen' }).isDisabled()).toBe(true)
  await page.goto(`${vonk().origin}/map/VLH?panel=inspector&selected=A08.A11`)
  await page.getByRole('button', { name: 'Samenvoegen tot één' }).click()
  await dialog.getByRole('radio').nth(1).check()
  await dialog.getByText(/lijnen verhuizen mee/u).waitFor()
  await dialog.getByRole('button', { name: 'Samenvoegen' }).click()
  await page.getByRole('button', { name: 'Hier, in het voorbeeld' }).click()
  const summary = page.locator('#canvas-summary')
  await expect.poll(async () => summary.textContent()).toMatch(/^50 actoren/u)
  await page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(async () => summary.textContent()).toMatch(/^51 actoren/u)
  expect(complaints).toEqual([])
  await page.context().close()
})
