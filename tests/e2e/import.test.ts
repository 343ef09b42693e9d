import { expect, it } from 'vitest'
import { typistOn } from './keyboard.ts'
import { drop } from './drop.ts'
import { mapOf } from './map-of.ts'
import { done, opened } from './opened.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

/** As people send it: two rows of headers, accents, doubles, a person, an empty row. */
const messy = [
  'Structures du quartier;;;;;;',
  'Nom de l’organisation;Type;N° BCE;Thématiques;Partenaires;Personne de contact;Site internet',
  'Régie de Quartier Les Érables;asbl;0403.170.701;logement, précarité;Maison médicale du Sureau;Anne D.;www.erables.example',
  'Maison Médicale du Sureau;service;;soins;;Jean P.;https://mm.example',
  ';;;;;;',
  'REGIE DE QUARTIER les erables ASBL;asbl;;;;;',
  'Mme Fatima B.;bénévole;;;;;',
  'FC Vlierhoeck;club;;rencontre;Régie de Quartier Les Érables|Maison médicale du Sureau;;',
].join('\r\n')

it('a messy French sheet is on the map by keyboard within two minutes; cancelling leaves the map as it was', async () => {
  const { page, complaints } = await opened(vonk(), browser(), 'fr', '/map/VLH?view=words')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const typist = typistOn(page)
  const start = await mapOf(page)
  const dialog = page.getByRole('dialog', { name: 'Lire un fichier' })
  const counts = dialog.getByText(
    '1 nouvelle, 1 complétée, 1 déjà ainsi, 1 en doute, 1 reste en dehors.',
  )

  await drop(page, 'quartier.csv', messy)
  await counts.waitFor()
  await typist.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await mapOf(page)).toEqual(start)

  const began = Date.now()
  await drop(page, 'quartier.csv', messy)
  await counts.waitFor()
  await dialog.getByText('1 colonne avec des données de personnes reste en dehors.').waitFor()
  await dialog.getByText('Ressemble à FC Vlierhoek').waitFor()
  // The columns can be looked at and corrected: this one is not to be read.
  await dialog.getByRole('button', { name: 'Comment Vonk lit les colonnes' }).press('Enter')
  await dialog.getByRole('combobox', { name: 'Que contient la colonne Site internet ?' }).focus()
  await typist.press('Home')
  await dialog.getByText('1 nouvelle, 0 complétée, 2 déjà ainsi').waitFor()
  await dialog.getByRole('combobox', { name: 'Que faites-vous de FC Vlierhoeck ?' }).focus()
  await typist.type('f')
  await dialog.getByText(/0 en doute/u).waitFor()
  await dialog.getByRole('button', { name: /^Lire \d+ modifications$/u }).press('Enter')
  await page.getByRole('button', { name: /^Ici, dans/u }).press('Enter')
  await page.getByText('Annuler remet tout d’un seul coup').first().waitFor()
  const after = async () => {
    const { entities } = await mapOf(page)
    return entities.map(({ fields }) => String(fields['name']))
  }
  await expect.poll(after).toContain('Régie de Quartier Les Érables')
  const seconds = Math.round((Date.now() - began) / 1000)
  expect(seconds).toBeLessThan(120)
  const names = await after()
  expect(names).not.toContain('FC Vlierhoeck')
  expect(names.join()).not.toMatch(/Fatima|Anne D|Jean P|REGIE/u)
  const { entities, relations } = await mapOf(page)
  const made = entities.find(({ fields }) => fields['name'] === 'Régie de Quartier Les Érables')
  expect(made?.fields).toMatchObject({ coverage: 'not_asked', confidence: 'imported' })
  expect(relations.filter(({ from, to }) => [from, to].includes(made?.id ?? '')).length).toBe(4)

  await page.getByRole('banner').getByRole('button', { name: 'Annuler' }).press('Enter')
  await expect.poll(async () => (await mapOf(page)).entities).toEqual(start.entities)
  await done(page, complaints)
  console.log(`import: a messy sheet on the map in ${seconds} s`)
})

it('by keyboard a person says what a word means; it holds in the rows, and for the next file of that kind', async () => {
  const { page, complaints } = await opened(vonk(), browser(), 'nl', '/map/VLH?view=words')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const typist = typistOn(page)
  const dialog = page.getByRole('dialog', { name: 'Inlezen' })
  const list =
    'Organisatie;Type;Sector\nDe Boei;sociale dienst;Welzijnswerk\nHet Anker;school;xyz\n'
  const read = dialog.getByText('Niet ingelezen: sector “Welzijnswerk”')
  await drop(page, 'lijst.csv', list)
  await read.waitFor()
  const words = dialog.getByRole('button', { name: '3 woorden die Vonk niet kent' })
  await words.press('Enter')
  await dialog.getByRole('button', { name: 'Voorstel: welzijn' }).press('Enter')
  await read.waitFor({ state: 'detached' })
  await dialog.getByRole('combobox', { name: 'Wat betekent “sociale dienst” in Type?' }).focus()
  await typist.type('OCMW')
  await typist.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  await drop(page, 'later.csv', `${list}De Baak;sociale dienst;welzijnswerk\n`)
  await dialog.getByRole('button', { name: /^Lees \d+ wijzigingen in$/u }).press('Enter')
  await page.getByRole('button', { name: 'Hier, in het voorbeeld' }).press('Enter')
  const found = async (name: string) => {
    const { entities } = await mapOf(page)
    return entities.find(({ fields }) => fields['name'] === name)?.fields
  }
  const asSaid = { sector: ['welfare'], subkind: 'public_social_centre' }
  await expect.poll(() => found('De Baak')).toMatchObject(asSaid)
  expect(await found('De Boei')).toMatchObject(asSaid)
  expect(await found('Het Anker')).toMatchObject({ subkind: 'school' })
  await done(page, complaints)
})

it('a table that was copied is taken by a paste anywhere, and a file that is no table says so', async () => {
  const { page, complaints } = await opened(vonk(), browser(), 'nl', '/map/VLH?view=words')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Van\tNaar\nDe Nieuwe Brug\tFC Vlierhoek\n')
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  const dialog = page.getByRole('dialog', { name: 'Inlezen' })
  await dialog.getByText('De Nieuwe Brug – FC Vlierhoek').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await drop(page, 'foto.xlsx', 'PK\u0003\u0004 this is no workbook')
  await dialog.getByText('Vonk kan dit bestand niet lezen').waitFor()
  await done(page, complaints)
})
