import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { drop } from './drop.ts'
import { mapOf } from './map-of.ts'
import { opened } from './opened.ts'
import { withVonk } from './with-vonk.ts'

const here = withVonk()
const there = withVonk()

const give = async (
  page: Page,
  words: { open: string; gift: RegExp; yes: string; save: string },
) => {
  await page.getByRole('button', { name: words.open }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(words.gift).click()
  await dialog.getByText(words.yes, { exact: true }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: words.save, exact: true }).press('Enter'),
  ])
  return readFile((await file.path()) ?? '', 'utf8')
}

const rename = async (page: Page, label: string, to: string): Promise<void> => {
  const name = page.getByRole('textbox', { name: label, exact: true }).first()
  await name.fill(to)
  await name.press('Tab')
}

const nameOf = async (page: Page, id: string): Promise<unknown> =>
  (await mapOf(page)).entities.find((entity) => entity.id === id)?.fields['name']

it('a map that is given is the same map elsewhere; when it comes back, what both wrote is shown and nothing is lost', async () => {
  const home = await opened(
    here.vonk(),
    here.browser(),
    'nl',
    '/map/VLH?view=words&panel=inspector&selected=A05',
  )
  await home.page.getByRole('heading', { level: 1 }).waitFor()
  const given = await give(home.page, {
    open: 'Bestand bewaren',
    gift: /^Deze kaart geven/u,
    yes: 'ja',
    save: 'Bewaren',
  })

  // Elsewhere the demo has that id already: the given map comes under another one.
  const moved = given.replaceAll('"VLH"', '"VLG"')
  const guest = await opened(there.vonk(), there.browser(), 'fr', '/')
  await guest.page.getByRole('heading', { level: 1 }).waitFor()
  const [chooser] = await Promise.all([
    guest.page.waitForEvent('filechooser'),
    guest.page.getByRole('button', { name: 'Ouvrir une carte reçue' }).press('Enter'),
  ])
  await chooser.setFiles({ name: 'kaart.vonk', mimeType: 'text/plain', buffer: Buffer.from(moved) })
  await guest.page.waitForURL(/\/map\/VLG/u)
  const start = await mapOf(home.page)
  expect(await mapOf(guest.page)).toEqual({
    ...JSON.parse(JSON.stringify(start).replaceAll('"VLH"', '"VLG"')),
  })

  // Both go on; in one field they write something else.
  await guest.page.goto(`${there.vonk().origin}/map/VLG?view=words&panel=inspector&selected=A05`)
  await rename(guest.page, 'Nom', 'Repair Café du Sureau')
  await expect.poll(async () => nameOf(guest.page, 'A05')).toBe('Repair Café du Sureau')
  await guest.page.goto(`${there.vonk().origin}/map/VLG?view=words&panel=inspector&selected=A11`)
  await rename(guest.page, 'Nom', 'FC du Sureau')
  await expect.poll(async () => nameOf(guest.page, 'A11')).toBe('FC du Sureau')
  const back = (
    await give(guest.page, {
      open: 'Exporter',
      gift: /^Donner cette carte/u,
      yes: 'oui',
      save: 'Enregistrer',
    })
  ).replaceAll('"VLG"', '"VLH"')
  await rename(home.page, 'Naam', 'Repair Café Zuid')
  const question = home.page.getByRole('button', { name: 'Hier, in het voorbeeld' })
  await question.click()
  await expect.poll(async () => nameOf(home.page, 'A05')).toBe('Repair Café Zuid')

  await drop(home.page, 'kaart.vonk', back)
  const returned = home.page.getByRole('dialog', { name: 'Wat er op de andere computer gebeurde' })
  await returned.getByText('2 stappen zijn hier nog niet.').waitFor()
  await returned.getByRole('button', { name: 'Neem alles over' }).press('Enter')
  // The field that both wrote waits with both values; the other is there once that is decided.
  await home.page.getByText('Repair Café du Sureau').first().waitFor()
  expect(await nameOf(home.page, 'A05')).toBe('Repair Café Zuid')
  expect(guest.complaints).toEqual([])
  // Two values for one field are a refusal that the page asks about.
  expect(home.complaints.filter((complaint) => !complaint.includes('409'))).toEqual([])
})
