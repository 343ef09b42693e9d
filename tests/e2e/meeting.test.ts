import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { typistOn } from './keyboard.ts'
import type { Typist } from './keyboard.ts'
import { mapOf } from './map-of.ts'
import { done, opened } from './opened.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

const draft = async (page: Page, typist: Typist, name: string): Promise<void> => {
  const form = page.getByRole('form', { name: 'Nieuw overlegmoment' })
  await form.waitFor()
  await form.getByRole('textbox', { name: 'Naam' }).focus()
  await typist.type(name)
  await typist.press('Enter')
}

/** Types a sentence on the line of a form, and Enter. */
const note = async (page: Page, typist: Typist, form: string, text: string): Promise<void> => {
  await page.getByRole('form', { name: form }).getByLabel('In één zin').focus()
  await typist.type(text)
  await typist.press('Enter')
  await page.getByText(`Genoteerd: ${text}`).waitFor()
}

const choose = async (page: Page, typist: Typist, label: string, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: label, exact: true }).focus()
  await typist.type(name)
  await page.getByRole('option', { name }).first().waitFor()
  await typist.press('ArrowDown')
  await typist.press('Enter')
}

const stage = async (page: Page, typist: Typist, presses: number): Promise<void> => {
  await page
    .getByRole('radiogroup', { name: 'Wat doe je' })
    .getByRole('radio', { checked: true })
    .focus()
  for (let press = 0; press < presses; press += 1) await typist.press('ArrowRight')
}

it('by keyboard a meeting is drafted, held with a silent vote, and followed up: its actions open the next one', async () => {
  const { page, complaints } = await opened(vonk(), browser(), 'nl', '/map/VLH?view=meeting')
  const typist = typistOn(page)
  await page.getByText('asbl Sureau Convivial en Maison médicale du Sureau').first().waitFor()
  await draft(page, typist, 'Overleg december')
  await page.getByRole('button', { name: 'Hier, in het voorbeeld' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Overleg december' }).waitFor()

  const purpose = page.getByRole('textbox', { name: 'Doel in één zin' })
  await purpose.focus()
  await typist.type('De doelgroep moet samen eten')
  await typist.press('Tab')
  await page
    .getByText('‘doelgroep’: liever ‘bewoners, of de naam die de groep zelf gebruikt’')
    .waitFor()
  await purpose.fill('Samen aan tafel in de Vlierhoek')
  await typist.press('Tab')
  await page.getByText('‘doelgroep’: liever').waitFor({ state: 'detached' })
  await page.getByText(/Nog 2 zinnen? te vertalen|Nog 1 zin te vertalen/u).waitFor()

  const questions = async (): Promise<readonly string[]> =>
    (await mapOf(page)).entities
      .filter(({ kind }) => kind === 'agenda_item')
      .toSorted((a, b) => Number(a.fields['order']) - Number(b.fields['order']))
      .map(({ fields }) => String(fields['question']))
  const [first = '', second = ''] = await questions()
  await page.getByRole('button', { name: `Naar achteren: ${first}` }).press('Enter')
  await expect.poll(async () => (await questions()).slice(0, 2)).toEqual([second, first])

  await stage(page, typist, 1)
  await page.getByText('Er staat niets open van een vorige keer.').waitFor()
  const ballot = page.getByRole('form', { name: 'Stille stemming' })
  const waiting = ballot.getByText(/stem(men)? niet binnen/u)
  const voters = Number(/\d+/u.exec((await waiting.textContent()) ?? '')?.[0])
  expect(voters).toBeGreaterThan(1)
  for (let left = voters; left > 0; left -= 1) {
    await ballot
      .getByText(new RegExp(`^Nog ${left} stem`, 'u'))
      .first()
      .waitFor()
    // Nothing of whoever voted before stands on the form.
    for (const field of await ballot.getByRole('textbox').all())
      expect(['', '0']).toContain(await field.inputValue())
    expect(await page.getByText('verdeling').count()).toBe(0)
    await ballot
      .getByLabel(/^Stemmen voor/u)
      .first()
      .focus()
    await typist.press('ArrowUp')
    if (left === voters) {
      await ballot
        .getByLabel(/^Niet voor ons, want: /u)
        .last()
        .focus()
      await typist.type('geen tijd')
    }
    await ballot.getByRole('button', { name: 'Stem binnen' }).press('Enter')
  }
  await page.getByText(`${voters} stemmen · verdeling ${'1 '.repeat(voters).trim()}`).waitFor()
  await page.getByText('Niet voor ons, want geen tijd').waitFor()
  await page.getByRole('button', { name: 'Bewaar de volgorde' }).press('Enter')

  for (const text of ['We proberen één tafel', 'De zaal blijft open', 'Geen nieuw overleg'])
    await note(page, typist, 'Beslissing noteren', text)
  for (const text of ['Zaal vragen', 'Buren uitnodigen', 'Soep maken', 'Vertellen hoe het was'])
    await note(page, typist, 'Actie noteren', text)

  await choose(page, typist, 'Tussen', 'Moskeevereniging Al-Jiwar')
  await choose(page, typist, 'en', 'FC Vlierhoek')
  await page.getByRole('button', { name: 'Zet de nieuwe lijn op de kaart' }).press('Enter')
  await page.getByText('De lijn staat op de kaart, met dit overleg als bron.').waitFor()
  const held = await mapOf(page)
  const count = (kind: string): number => held.entities.filter((each) => each.kind === kind).length
  expect([count('decision'), count('action')]).toEqual([3, 4])
  const source = held.entities.find(
    ({ kind, fields }) => kind === 'source' && fields['name'] === 'Overleg december',
  )
  const ties = held.relations.filter(({ fields }) => fields['sourceId'] === source?.id)
  expect(ties.map(({ type }) => type)).toEqual(['COORDINATES_WITH'])
  expect(held.entities.some(({ fields }) => fields['votes'] === voters)).toBe(true)

  await stage(page, typist, 1)
  await page.getByText(/Wat partners niet mogen zien/u).waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Eén bestand om te openen (HTML)' }).press('Enter'),
  ])
  const html = await readFile((await file.path()) ?? '', 'utf8')
  expect(html).toMatch(/<article lang="nl"[^]*Samen aan tafel[^]*<article lang="fr"/u)
  const [word] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word (DOCX)' }).press('Enter'),
  ])
  const parts = unzipSync(await readFile((await word.path()) ?? ''))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('Samen aan tafel in de Vlierhoek')
  expect(xml).toContain('<w:lang w:val="fr-BE"/>')
  // Each language has a picture of its own, with its own words.
  expect(xml).toMatch(/descr="\d+ actoren, [^]*descr="\d+ acteurs, /u)
  expect(Object.keys(parts).some((name) => name.startsWith('word/media/'))).toBe(true)
  for (const { kind, fields } of held.entities)
    if (kind === 'resident' && fields['subkind'] !== 'resident_group')
      for (const document of [html, xml]) expect(document).not.toContain(String(fields['name']))
  await page.evaluate(() => (globalThis.print = () => undefined))
  await page.getByRole('button', { name: 'Afdrukken of PDF', exact: true }).press('Enter')
  await page.locator('[data-sheets] article[lang="fr"]').waitFor({ state: 'attached' })
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
  expect(pdf).toContain('/StructTreeRoot')
  const pages = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0
  expect(pages).toBeGreaterThan(15)
  expect(pages).toBeLessThan(40)

  await page.getByRole('button', { name: 'Alle overlegmomenten' }).press('Enter')
  await page.getByRole('button', { name: 'Nieuw overlegmoment' }).press('Enter')
  await draft(page, typist, 'Overleg maart')
  await page.getByRole('heading', { level: 1, name: 'Overleg maart' }).waitFor()
  await stage(page, typist, 1)
  const open = page.getByRole('region', { name: 'Van vorige keer, nog open' })
  for (const text of ['Zaal vragen', 'Buren uitnodigen', 'Soep maken', 'Vertellen hoe het was'])
    await open.getByText(text, { exact: true }).waitFor()
  await done(page, complaints)
  console.log(`meeting: ${voters} votes, pack of ${pages} pages in two languages`)
})
