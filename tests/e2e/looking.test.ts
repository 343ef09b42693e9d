import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { done, opened } from './opened.ts'
import type { Opened } from './opened.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

const open = (language: 'nl' | 'fr', path: string): Promise<Opened> =>
  opened(vonk(), browser(), language, path)

const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name)

it('by keyboard actors are put together by employer, drawn as one, and opened again', async () => {
  const { page, complaints } = await open('nl', '/map/VLH')
  const summary = page.locator('#canvas-summary')
  await expect.poll(async () => summary.textContent()).toMatch(/^51 actoren, 98 lijnen/u)
  await page.getByRole('button', { name: 'Groeperen' }).press('Enter')
  await page.getByRole('radio', { name: 'per werkgever' }).press('Space')
  await page.getByRole('button', { name: 'Alles als één' }).press('Enter')
  await expect.poll(async () => summary.textContent()).toMatch(/^43 actoren/u)
  expect(parameter(page, 'folded')).toBe('A03.O02.O06.O07')
  await page.keyboard.press('Escape')
  const picture = page.getByRole('application')
  await picture.focus()
  const heard = page.getByRole('status').filter({ hasText: /^Groep .*Enter vouwt hem open/u })
  // The arrows reach a group like anybody else.
  await expect
    .poll(async () => {
      if ((await heard.count()) > 0) return true
      for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key)
      return false
    })
    .toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(async () => summary.textContent()).toMatch(/^45 actoren/u)
  expect(parameter(page, 'folded')?.split('.')).toHaveLength(3)
  await done(page, complaints)
})

it('the part that is seen and the day stand in the address, and a reload shows them again', async () => {
  const { page, complaints } = await open('fr', '/map/VLH')
  await page
    .locator('#canvas-summary')
    .filter({ hasText: /^51 acteurs/u })
    .waitFor()
  await page.getByRole('button', { name: 'Agrandir', exact: true }).click()
  await expect.poll(() => parameter(page, 'at')).toMatch(/^-?\d+,-?\d+,\d+$/u)
  const at = parameter(page, 'at')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await page.getByLabel('Quel jour').fill('2024-01-15')
  await page.keyboard.press('Escape')
  await page.getByText('situation au 15 janvier 2024').waitFor()
  await page.reload()
  await page.getByText('situation au 15 janvier 2024').waitFor()
  await page
    .locator('#canvas-summary')
    .filter({ hasText: /acteurs/u })
    .waitFor()
  expect(parameter(page, 'at')).toBe(at)
  // Zooming out by the same step is where it began: the picture did come back as it was.
  await page.getByRole('button', { name: 'Tout montrer' }).click()
  await expect.poll(() => parameter(page, 'at')).toBe(null)
  await done(page, complaints)
})

it('the tour shows the parts of the screen one by one, by keyboard, and ends where it began', async () => {
  const { page, complaints } = await open('fr', '/')
  // On a slow machine a frame takes long: no key may be lost while it is drawn.
  await page.evaluate(() => {
    globalThis.requestAnimationFrame = (draw) =>
      Number(setTimeout(() => draw(performance.now()), 300))
  })
  await page.getByRole('button', { name: 'Visite guidée' }).press('Enter')
  for (const title of ['Votre carte', 'C’est ici que vous tapez', 'Ce qui ressort']) {
    await page.getByRole('dialog', { name: title }).waitFor()
    await page.keyboard.press('ArrowRight')
  }
  await page.getByRole('dialog', { name: 'Regarder autrement' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(new URL(page.url()).pathname).toBe('/map/VLH')
  await done(page, complaints)
})

it('a card becomes a team, whose agreement is one page', async () => {
  const { page, complaints } = await open('nl', '/map/VLH')
  await page.evaluate(() => (globalThis.print = () => undefined))
  await page
    .getByRole('button', { name: /^Laaghangend fruit Basisschool De Vliertuin en Mamacafé/u })
    .click()
  await page.getByRole('button', { name: 'Hoe pak je dat aan?' }).click()
  await page.getByText('Ruilmarkt').waitFor()
  await page.getByRole('button', { name: 'Maak hier een team van' }).click()
  await page.getByLabel('Naam van het team').fill('Warme tafel')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Hier, in het voorbeeld' }).click()
  await page.getByRole('complementary').getByRole('heading', { name: 'Warme tafel' }).waitFor()
  await page.getByRole('navigation').getByRole('button', { name: 'Teams' }).click()
  await page.getByRole('button', { name: 'Afspraken op één blad: Warme tafel' }).click()
  const sheet = page.locator('[data-sheets] article')
  await expect.poll(async () => sheet.textContent()).toContain('Mamacafé')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1)
  await done(page, complaints)
})
