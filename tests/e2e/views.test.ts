import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { done, opened } from './opened.ts'
import type { Opened } from './opened.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

const open = (language: 'nl' | 'fr', search: string): Promise<Opened> =>
  opened(vonk(), browser(), language, `/map/VLH?${search}`)

it('a filter holds for the map, every view and the cards, stands in the address, and is let go of', async () => {
  const { page, complaints } = await open('nl', '')
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('combobox', { name: 'Thema' }).fill('alleen')
  await page.getByRole('option', { name: 'alleen zijn' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Filter: \d+ actoren niet getoond/u }).waitFor()
  expect(new URL(page.url()).searchParams.get('filter')).toBe('theme:theme-loneliness')
  const summary = page.locator('#canvas-summary')
  await expect.poll(async () => summary.textContent()).toMatch(/^7 actoren/u)
  await page.getByRole('button', { name: 'In woorden' }).click()
  await page.getByText(/^7 actoren/u).waitFor()
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Kaart \d/u })
    .click()
  await page.getByRole('button', { name: 'Toon weer iedereen' }).click()
  await expect.poll(async () => summary.textContent()).toMatch(/^51 actoren/u)
  await done(page, complaints)
})

it('from a name in a view its card opens beside it, and the view stays', async () => {
  const { page, complaints } = await open('nl', 'view=teams')
  await page.getByRole('region', { name: 'Overleg en teams' }).waitFor()
  await page
    .getByRole('rowheader')
    .getByRole('button', { name: 'Kerngroep Blok A-D', exact: true })
    .click()
  await page
    .getByRole('complementary')
    .getByRole('heading', { name: 'Kerngroep Blok A-D' })
    .waitFor()
  await page.getByRole('heading', { level: 1, name: 'Teams' }).waitFor()
  await done(page, complaints)
})

it('in French, by keyboard, one reads through whom somebody is reached and sees it on the map', async () => {
  const { page, complaints } = await open('fr', 'view=needs')
  const choose = async (label: string, typed: string): Promise<void> => {
    await page.getByRole('combobox', { name: label, exact: true }).focus()
    await page.keyboard.type(typed)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await choose('De', 'Trekker straatfeest')
  await choose('Vers', 'Sociale huisvesting')
  const way = page.getByRole('listitem').filter({ hasText: 'Chemin 1' })
  await way.waitFor()
  await way.getByRole('button', { name: 'Montrer sur la carte' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('canvas').first().waitFor()
  const selected = new URL(page.url()).searchParams.get('selected')?.split('.') ?? []
  expect([selected[0], selected.at(-1)]).toEqual(['R01', 'O05'])
  await done(page, complaints)
})

it('two dates: what changed is told in sentences, and what was known then is read from the log', async () => {
  const { page, complaints } = await open('nl', 'view=compare&before=2025-11-22&after=2026-11-22')
  await page
    .getByText('0 dingen bijgeleerd, 6 veranderingen in het netwerk', { exact: false })
    .waitFor()
  await page.getByText('is er al lang geen contact genoteerd', { exact: false }).waitFor()
  // The example was written down today: a year ago nothing was known of it.
  await page.getByText('Met wat we toen wisten').click()
  await page
    .getByText('Op een van beide dagen was deze kaart er nog niet', { exact: false })
    .waitFor()
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  await page.context().close()
})

it('somebody confirms one line and then all of their card, and takes it back', async () => {
  const { page, complaints } = await open('nl', 'view=card&whose=A06')
  const confirm = page.getByRole('button', { name: /^Klopt:/u })
  await confirm.first().waitFor()
  const before = await confirm.count()
  expect(before).toBeGreaterThan(1)
  await confirm.first().click()
  await ownMap(page)
  await expect.poll(async () => confirm.count()).toBe(before - 1)
  await page.getByRole('button', { name: 'Alles klopt' }).click()
  await expect.poll(async () => confirm.count()).toBe(0)
  await page.getByText('bevestigd op 22 november 2026').first().waitFor()
  for (let times = 0; times < 2; times += 1)
    await page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(async () => confirm.count()).toBe(before)
  await done(page, complaints)
})

/** The example asks once where one wants to write. */
const ownMap = async (page: Page): Promise<void> => {
  const question = page.getByRole('dialog')
  await question.waitFor()
  await question.getByRole('button').last().click()
}

it('a line under the pointer says what it is, in a sentence', async () => {
  const { page, complaints } = await open('fr', '')
  await page.locator('canvas').first().waitFor()
  const box = await page.getByRole('application').boundingBox()
  if (box === null) throw new Error('no picture')
  const said = page.getByText(/^«.+» (connaît|est partenaire de|se coordonne) .*«.+»/u)
  // Somewhere on the way across the picture the pointer meets a line.
  for (let x = 0.1; x < 0.9 && !(await said.isVisible()); x += 0.004)
    await page.mouse.move(box.x + box.width * x, box.y + box.height * 0.55)
  await said.waitFor()
  await done(page, complaints)
})
