import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { typistOn } from './keyboard.ts'
import type { Typist } from './keyboard.ts'
import { mapOf } from './map-of.ts'
import { done, opened } from './opened.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

const stage = async (page: Page, typist: Typist): Promise<void> => {
  await page
    .getByRole('radiogroup', { name: 'Que faites-vous' })
    .getByRole('radio', { checked: true })
    .focus()
  await typist.press('ArrowRight')
}

/** Takes the nth choice of a list that stands open under its own label; the first one says: none. */
const pick = async (page: Page, typist: Typist, form: string, nth: number): Promise<void> => {
  await page.getByRole('form', { name: form }).getByLabel('Découle de').focus()
  for (let press = 0; press < nth; press += 1) await typist.press('ArrowDown')
}

const note = async (page: Page, typist: Typist, form: string, text: string): Promise<void> => {
  await page.getByRole('form', { name: form }).getByLabel('En une phrase').focus()
  await typist.type(text)
  await typist.press('Enter')
  await page.getByText(`Noté\u202f: ${text}`).first().waitFor()
}

it('in French and by keyboard: a decision comes out of an item, an action out of the decision, and a card is done', async () => {
  const { page, complaints } = await opened(vonk(), browser(), 'fr', '/map/VLH?view=meeting')
  const typist = typistOn(page)
  await page.getByText('asbl Sureau Convivial').first().waitFor()
  const form = page.getByRole('form', { name: 'Nouvelle réunion' })
  await form.getByRole('textbox', { name: 'Nom' }).focus()
  await typist.type('Réunion de janvier')
  await typist.press('Enter')
  await page.getByRole('button', { name: /^Ici, dans/u }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Réunion de janvier' }).waitFor()

  await stage(page, typist)
  await page.getByText('Rien n’est en cours d’une réunion précédente.').waitFor()
  const items = (await mapOf(page)).entities
    .filter(({ kind }) => kind === 'agenda_item')
    .toSorted((a, b) => Number(a.fields['order']) - Number(b.fields['order']))
  const nth = items.findIndex(({ fields }) => fields['findings'] !== undefined)
  await pick(page, typist, 'Noter une décision', nth + 1)
  await note(page, typist, 'Noter une décision', 'Nous essayons une table commune')
  await pick(page, typist, 'Noter une action', 1)
  await note(page, typist, 'Noter une action', 'Demander la salle')
  const held = await mapOf(page)
  const action = held.entities.find(({ kind }) => kind === 'action')
  expect([action?.fields['finding']]).toEqual(items[nth]?.fields['findings'])
  expect(held.relations.filter(({ type }) => type === 'LED_TO')).toHaveLength(2)
  await page.getByText('Découle de : Nous essayons une table commune').waitFor()

  const cards = page.getByRole('region', { name: 'Ce que sont devenues les fiches' })
  await cards
    .getByRole('button', { name: /^Fait, dit le groupe/u })
    .first()
    .press('Enter')
  await cards.getByText('Fait, a dit le groupe.').waitFor()
  const after = await mapOf(page)
  expect(after.entities.filter(({ fields }) => fields['verdict'] === 'done')).toHaveLength(1)

  await stage(page, typist)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Déroulé à lire à voix haute (HTML)' }).press('Enter'),
  ])
  expect(file.suggestedFilename()).toMatch(/d.roul/u)
  const script = await readFile((await file.path()) ?? '', 'utf8')
  expect(script).toMatch(/Bienvenue à Réunion de janvier\.[^]*Trois questions pour conclure/u)
  const poster = page.getByRole('combobox', { name: 'Affiche pour' })
  await poster.focus()
  await typist.type('Soep')
  await page.getByRole('option').first().waitFor()
  await typist.press('ArrowDown')
  await typist.press('Enter')
  await page.evaluate(() => (globalThis.print = () => undefined))
  await page.getByRole('button', { name: 'Imprimer l’affiche ou PDF' }).press('Enter')
  await page.locator('[data-sheets] .poster[lang="fr"]').waitFor({ state: 'attached' })
  const sheets = (await page.locator('[data-sheets]').textContent()) ?? ''
  for (const { kind, fields } of held.entities)
    if (kind === 'resident' && fields['subkind'] !== 'resident_group')
      for (const document of [script, sheets])
        expect(document).not.toContain(String(fields['name']))
  await done(page, complaints)
})
