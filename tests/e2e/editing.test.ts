import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { visitor } from './browser.ts'
import { mapOf } from './map-of.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()
let context: BrowserContext
let page: Page

beforeEach(async () => {
  context = await visitor(browser(), { language: 'nl' })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(await vonk().newLink())
  await page.waitForURL((url) => url.hash === '')
  await page.goto(`${vonk().origin}/map/VLH`)
  await page.locator('canvas').first().waitFor()
})

afterEach(() => context.close())

const exported = async (): Promise<string> =>
  (await page.request.get(`${vonk().origin}/api/maps/VLH/export/json`)).text()

const saved = (): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /^✓ Bewaard$/u })
    .waitFor()

const addHere = async (name: string): Promise<void> => {
  const line = page.getByRole('combobox', { name: 'Naam', exact: true })
  await line.fill(name)
  await line.press('Enter')
  const here = page.getByRole('button', { name: 'Hier, in het voorbeeld' })
  const added = page.getByText(`${name} staat op de kaart`)
  await here.or(added).first().waitFor()
  if (await here.isVisible()) await here.click()
  await added.waitFor()
  await saved()
}

it('a new actor gets a place, and nobody else moves', async () => {
  const before = await mapOf(page)
  await addHere('Fietsclub De Vlierwielen')
  const after = await mapOf(page)
  const places = new Map(after.entities.map(({ id, x, y }) => [id, [x, y]]))
  const moved = before.entities.filter(
    ({ id, x, y }) => x !== undefined && String(places.get(id)) !== String([x, y]),
  )
  expect(before.entities.filter(({ x }) => x !== undefined)).toHaveLength(51)
  expect(moved).toEqual([])
  const added = after.entities.find(({ fields }) => fields['name'] === 'Fietsclub De Vlierwielen')
  expect(Number.isFinite(added?.x) && Number.isFinite(added?.y)).toBe(true)
})

it('everything that was done is undone after a reload, to the byte', async () => {
  const start = await exported()
  await addHere('Breiclub')
  await addHere('Huiswerkklas')
  await page.getByRole('button', { name: 'Orden de kaart' }).click()
  await saved()
  await page.goto(`${vonk().origin}/map/VLH?panel=inspector&selected=A06`)
  const name = page.getByRole('textbox', { name: 'Naam', exact: true })
  await name.fill('Moskeevereniging De Brug')
  await name.press('Enter')
  await saved()
  expect(await exported()).not.toBe(start)

  await page.reload()
  await page.locator('canvas').first().waitFor()
  const undo = page.getByRole('button', { name: 'Ongedaan maken' })
  for (let acts = 0; acts < 4; acts += 1) {
    await page.locator('body').press('Control+z')
    await saved()
  }
  await expect.poll(exported).toBe(start)
  expect(await undo.isEnabled()).toBe(true)
})

it('a sheet dropped on the window is looked at first, and taken back as one act', async () => {
  const start = await exported()
  const sheet =
    'kind,name,coverage\nassociation,Kaartclub,complete\norganisation,Zorgkas,partial\nresident,Mars,\n'
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'actors.csv', { type: 'text/csv' }))
    return transfer
  }, sheet)
  await page.dispatchEvent('body', 'drop', { dataTransfer: files })
  const dialog = page.getByRole('dialog', { name: 'Inlezen' })
  await dialog.getByText('2 nieuw, 0 aangevuld, 0 al zo, 0 twijfel, 1 blijft weg.').waitFor()
  expect(await dialog.getByRole('listitem').count()).toBe(3)
  expect(await exported()).toBe(start)
  await dialog.getByRole('button', { name: /^Lees .* in$/u }).click()
  await page.getByRole('button', { name: 'Hier, in het voorbeeld' }).click()
  await saved()
  await expect.poll(exported).toContain('Kaartclub')
  expect(await exported()).not.toContain('Mars')
  await page.locator('body').press('Control+z')
  await saved()
  await expect.poll(exported).toBe(start)
})

it('a whole sentence is shown as it was understood, added by Enter, and undone in one step', async () => {
  const start = await exported()
  const line = page.getByRole('combobox', { name: 'Naam', exact: true })
  await line.fill('Fanfare De Vlier (vereniging) werkt samen met FC Vlierhoek, maandelijks')
  const understood = page.getByRole('status').filter({ hasText: 'Begrepen:' })
  await understood.getByText('Fanfare De Vlier · vereniging, nieuw').waitFor()
  await understood.getByText('FC Vlierhoek · vereniging, staat er al').waitFor()
  await understood.getByText('hoe vaak: maandelijks').waitFor()
  await line.press('Enter')
  await page.getByRole('button', { name: 'Hier, in het voorbeeld' }).click()
  await page.getByText('Fanfare De Vlier en FC Vlierhoek: toegevoegd').waitFor()
  await saved()
  const after = await mapOf(page)
  const made = after.entities.find(({ fields }) => fields['name'] === 'Fanfare De Vlier')
  expect(made?.fields['coverage']).toBe('partial')
  await page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(exported).toBe(start)
})
