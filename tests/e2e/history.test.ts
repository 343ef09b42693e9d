import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { complaintsOf, visitor } from './browser.ts'
import { faultsOf } from './faults-of.ts'
import { typistOn } from './keyboard.ts'
import { mapOf } from './map-of.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()
let context: BrowserContext

afterEach(() => context.close())

/** A visitor in a language, on a clock that may run ahead of Vonk's. */
const visit = async (language: 'nl' | 'fr', aheadMs = 0): Promise<Page> => {
  context = await visitor(browser(), { language })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  if (aheadMs > 0) await page.clock.install({ time: Date.now() + aheadMs })
  await page.goto(await vonk().newLink())
  await page.waitForURL((url) => url.hash === '')
  return page
}

const ask = async (
  page: Page,
  method: 'POST' | 'PUT',
  path: string,
  data: unknown,
): Promise<void> => {
  const url = `${vonk().origin}/api${path}`
  const answer = await page.request.fetch(url, { method, data, headers: { origin: vonk().origin } })
  expect(answer.ok()).toBe(true)
}

let commits = 0

/** Does something to a map as another window of the same computer would. */
const commit = async (
  page: Page,
  map: string,
  changes: readonly object[],
  more: object = {},
): Promise<void> => {
  const now = await page.request.get(`${vonk().origin}/api/maps/${map}`)
  const { revision: baseRevision } = (await now.json()) as { revision: number }
  commits += 1
  const body = { commitId: `elsewhere-${commits}`, baseRevision, changes, ...more }
  await ask(page, 'POST', `/maps/${map}/commits`, body)
}

const association = (id: string, name: string, place: readonly [number, number]) => ({
  op: 'create',
  element: { id, kind: 'association', fields: { name }, x: place[0], y: place[1] },
})

/** A map on which Mia put two associations and Jo drew a line and gave one another name. */
const newMap = async (page: Page, map: string): Promise<void> => {
  await ask(page, 'PUT', '/session', { name: 'Mia' })
  await ask(page, 'POST', '/maps', { id: map, name: 'De Linde', languages: ['nl', 'fr'] })
  await commit(page, map, [association('koor', 'Koor De Merel', [0, 0])])
  await commit(page, map, [association('kaart', 'Kaartclub', [300, 0])])
  await ask(page, 'PUT', '/session', { name: 'Jo' })
  const line = { id: 'l', type: 'KNOWS', from: 'koor', to: 'kaart', fields: {} }
  await commit(page, map, [{ op: 'create', element: line }])
  const fields = { name: { from: 'Kaartclub', to: 'Whistclub' } }
  await commit(page, map, [{ op: 'update', id: 'kaart', fields }])
}

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${vonk().origin}/map/${address}`)
  await page.locator('canvas').first().waitFor()
}

const lines = (page: Page): Locator => page.getByRole('complementary').locator('ol > li')

/** The history line that says this. */
const line = (page: Page, said: string): Locator => lines(page).filter({ hasText: said })

it('the history tells of one actor, of one person, or of both, and has a way out of nothing', async () => {
  const page = await visit('nl')
  const complaints = complaintsOf(page)
  await newMap(page, 'filters')
  await open(page, 'filters?panel=inspector&selected=koor')
  await page.getByRole('button', { name: 'Toon de geschiedenis hiervan' }).click()
  await page.getByText('2 stappen').waitFor()
  expect(await lines(page).count()).toBe(2)
  await line(page, 'Lijn gelegd: ‘Whistclub’ kent ‘Koor De Merel’').waitFor()
  await page.getByRole('combobox', { name: 'Van wie' }).selectOption('Mia')
  await page.getByText('1 stap', { exact: true }).waitFor()
  await line(page, 'Vereniging ‘Koor De Merel’ toegevoegd').waitFor()
  expect(new URL(page.url()).search).toBe('?panel=history&selected=koor&author=Mia&only=selected')
  expect(await faultsOf(page)).toEqual([])

  await open(page, 'filters?panel=history&selected=l&author=Mia&only=selected')
  await page.getByText('Met deze keuze is er niets te zien.').waitFor()
  await page.getByRole('button', { name: 'Toon alles' }).click()
  await page.getByText('Met deze keuze is er niets te zien.').waitFor({ state: 'detached' })
  expect(await lines(page).count()).toBe(5)
  await line(page, 'Kaart begonnen').getByText('dit blijft').waitFor()
  expect(
    await line(page, 'Kaart begonnen')
      .getByRole('button', { name: /^Draai/u })
      .count(),
  ).toBe(0)

  // What cannot come back is named, at once and in the history.
  await commit(page, 'filters', [{ op: 'remove', id: 'l' }])
  await commit(page, 'filters', [{ op: 'remove', id: 'kaart' }])
  const cut = line(page, 'Lijn weggehaald')
  await cut.getByRole('button', { name: /^Draai terug/u }).click()
  const said = /^Niet alles kon terug: ‘Whistclub’ kent ‘Koor De Merel’ is intussen weg/u
  await cut.getByText(said).waitFor()
  await page.getByRole('alert').getByText(said).waitFor()
  expect(complaints).toEqual([])
})

it('the map of then is shown, cannot be changed, stays after a reload, and gives way to now', async () => {
  const page = await visit('nl')
  const complaints = complaintsOf(page)
  await newMap(page, 'then')
  await open(page, 'then')
  const pull = await actorOnScreen(page)
  const unmoved = await mapOf(page)
  await pull()
  await expect.poll(() => mapOf(page)).not.toEqual(unmoved)
  const before = await mapOf(page)
  await page.getByRole('button', { name: 'Geschiedenis', exact: true }).click()
  await line(page, '‘Kaartclub’ toegevoegd')
    .getByRole('button', { name: 'Toon de kaart van toen' })
    .click()
  const banner = page.getByRole('region', { name: 'Je kijkt terug' })
  await banner.getByText('Sindsdien kwamen er 3 stappen bij.').waitFor()
  expect(new URL(page.url()).searchParams.get('revision')).toBe('3')
  await page.getByText('2 actoren, nog geen lijnen').waitFor({ state: 'attached' })

  // Nothing that changes the map is there: no entry line, no tidying, no reading in, no undo key.
  expect(await page.getByRole('combobox', { name: 'Naam', exact: true }).count()).toBe(0)
  for (const name of ['Orden de kaart', 'Bestand inlezen'])
    expect(await page.getByRole('button', { name }).count()).toBe(0)
  await page.locator('body').press('Control+z')
  await pull()
  await open(page, 'then?panel=inspector&selected=kaart&revision=3')
  await page.getByRole('heading', { name: 'Kaartclub' }).waitFor()
  expect(await page.getByRole('complementary').getByRole('textbox').count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  expect(await mapOf(page)).toEqual(before)

  await page.reload()
  await banner.getByText('‘Kaartclub’ toegevoegd').waitFor()
  await commit(page, 'then', [association('fanfare', 'Fanfare', [150, 200])])
  await banner.getByText('Sindsdien kwamen er 4 stappen bij.').waitFor()
  expect(await page.getByText('3 actoren').count()).toBe(0)
  await page.locator('body').press('Escape')
  await banner.waitFor({ state: 'detached' })
  await page.getByText('3 actoren, 1 lijn').waitFor({ state: 'attached' })
  await page.getByRole('textbox', { name: 'Naam', exact: true }).waitFor()
  expect(complaints).toEqual([])
})

/** Finds an actor on the picture by clicking along its middle, and gives back how to pull at that place. */
const actorOnScreen = async (page: Page): Promise<() => Promise<void>> => {
  const box = await page.getByRole('application').boundingBox()
  if (box === null) throw new Error('there is no picture')
  for (const down of [0, -20, 20, -40, 40])
    for (let right = 40; right < box.width - 40; right += 20) {
      const [x, y] = [box.x + right, box.y + box.height / 2 + down]
      await page.mouse.click(x, y)
      const selected = new URL(page.url()).searchParams.get('selected')
      if (selected === 'koor' || selected === 'kaart')
        return async () => {
          await page.mouse.move(x, y)
          await page.mouse.down()
          await page.mouse.move(x + 10, y + 30)
          await page.mouse.move(x + 20, y + 60)
          await page.mouse.up()
        }
    }
  throw new Error('nobody stands in the middle of the picture')
}

it('in French, by keyboard alone, a step is looked at and taken back from there', async () => {
  const page = await visit('fr')
  const complaints = complaintsOf(page)
  await newMap(page, 'clavier')
  await open(page, 'clavier')
  const typist = typistOn(page)
  await typist.tabTo('Historique')
  await typist.press('Enter')
  const act = 'Lien tracé\u202f: «\u202fWhistclub\u202f» connaît «\u202fKoor De Merel\u202f»'
  await line(page, act).waitFor()
  await typist.tabTo(`Voir la carte à ce moment\u202f: ${act}`)
  await typist.press('Enter')
  const banner = page.getByRole('region', { name: 'Vous regardez en arrière' })
  await banner.getByText('1 étape s’est ajoutée depuis.').waitFor()
  await line(page, act).getByText('Vous voyez cet état').waitFor()
  await typist.press('Escape')
  await banner.waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.has('revision')).toBe(false)

  await typist.tabTo(`Voir la carte à ce moment\u202f: ${act}`)
  await typist.press('Enter')
  await banner.waitFor()
  await typist.tabTo('Annuler cette étape')
  await typist.press('Enter')
  await banner.waitFor({ state: 'detached' })
  await line(page, act).getByText('Annulé', { exact: true }).waitFor()
  await expect.poll(async () => (await mapOf(page)).relations.length).toBe(0)
  const { entities } = await mapOf(page)
  expect(entities.find(({ id }) => id === 'kaart')?.fields['name']).toBe('Whistclub')
  expect(await faultsOf(page)).toEqual([])
  expect(complaints).toEqual([])
})

it('a step that was cut off is told beside the map and above the history, and taken back whole', async () => {
  const page = await visit('nl', 60_000)
  await newMap(page, 'broken')
  const step = (part: number) => ({ step: { id: 'sheet', part, parts: 3 } })
  await commit(page, 'broken', [association('a', 'Toneelgroep', [0, 200])], step(1))
  await commit(page, 'broken', [association('b', 'Harmonie', [300, 200])], step(2))
  await open(page, 'broken')
  const button = page.getByRole('button', { name: 'Geschiedenis' })
  const told = 'Eén stap is halverwege afgebroken'
  expect(await button.getAttribute('aria-description')).toBe(told)
  await button.click()
  await line(page, '2 toegevoegd').getByText('Afgebroken: 2 delen van de 3').waitFor()
  expect(await lines(page).count()).toBe(6)
  const box = page.getByRole('region', { name: told })
  expect(await faultsOf(page)).toEqual([])
  await box.getByRole('button', { name: /^Draai terug/u }).click()
  await box.waitFor({ state: 'detached' })
  await expect.poll(async () => (await mapOf(page)).entities.length).toBe(3)
  expect(await button.getAttribute('aria-description')).toBeNull()
})
