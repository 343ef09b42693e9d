import { expect, it } from 'vitest'
import { complaintsOf, visitor } from './browser.ts'
import { listenerOn } from './listener.ts'
import { mapOf } from './map-of.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

/** Invented, and of residents only role names. */
const names = [
  'Maison du coin',
  'Antenne sociale',
  'École du Canal',
  'Bibliothèque',
  'Logement social',
  'Soins à domicile',
  'Club des aînés',
  'Aide alimentaire',
  'Club de foot',
  'Atelier vélo',
  'Comité de parents',
  'Chorale',
  'Jardin partagé',
  'Cuisine de rue',
  'Ludothèque',
] as const

/** A name that holds signs which mean something in a pattern. */
const exactly = (text: string): RegExp =>
  new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}$`, 'u')

it('by ear alone, in French: fifteen actors, a gap is found, answered, and the answer taken back', async () => {
  const context = await visitor(browser(), { language: 'fr' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints = complaintsOf(page)
  await page.goto(vonk().link)
  const ear = await listenerOn(page)
  await ear.act('button', /^Commencer mon quartier$/u)
  await ear.type('textbox', /^Nom de votre quartier/u, 'Le Coin')
  await page.keyboard.press('Enter')
  await ear.hear('heading', /^Qui êtes-vous ici/u)
  await page.keyboard.type('Coordination de quartier')
  await page.keyboard.press('Enter')
  await ear.act('button', /^Vers la carte$/u)
  await ear.hear('StaticText', /^\d+ acteurs?, /u)
  for (const name of names) {
    await ear.type('combobox', /^Nom$/u, name)
    // The sort of before, and asked in full.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('c')
    await page.keyboard.press('Enter')
    await ear.hear('StaticText', new RegExp(`${name} est sur la carte`, 'u'))
  }
  // Two by two, so that whoever is left has nobody.
  for (const [from, to] of [
    [names[0], names[1]],
    [names[2], names[3]],
    [names[4], names[5]],
    [names[6], names[7]],
  ] as const) {
    await ear.type('combobox', /^Nom$/u, `${from} collabore avec ${to}`)
    await page.keyboard.press('Enter')
    await ear.hear('StaticText', new RegExp(`${from} et ${to}.*ajoutés`, 'u'))
  }
  const { entities } = await mapOf(page)
  expect(entities.filter(({ kind }) => kind === 'association')).toHaveLength(15)

  await ear.act('button', /^Ce qui ressort$/u)
  await ear.act('radio', /^Manques$/u, 'Space')
  const card = await ear.hear('button', /^Manques .{10,}/u)
  const same = exactly(card)
  await ear.act('button', same)
  await ear.act('button', /^Pas maintenant$/u)
  await ear.hearNoMore('button', same)
  const answered = await mapOf(page)
  expect(answered.entities.filter(({ kind }) => kind === 'answer')).toHaveLength(1)
  await ear.act('button', /^Annuler/u)
  await ear.hear('button', same)
  expect((await mapOf(page)).entities.filter(({ kind }) => kind === 'answer')).toHaveLength(0)
  expect(complaints).toEqual([])
  await context.close()
})
