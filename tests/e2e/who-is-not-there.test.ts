import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { visitor } from './browser.ts'
import type { Seen } from './browser.ts'
import { typistOn } from './keyboard.ts'
import { mapOf } from './map-of.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()
let context: BrowserContext | undefined

/** Somebody on the demo, once it was looked at. */
const visit = async (search: string, language: Seen['language'] = 'nl'): Promise<Page> => {
  context = await visitor(browser(), { language })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(await vonk().newLink())
  await page.waitForURL((url) => url.hash === '')
  await page.goto(`${vonk().origin}/map/VLH${search}`)
  // The number of questions stands there when the map was looked at.
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /\d+ (vragen|questions)$/u })
    .waitFor()
  return page
}

afterEach(() => context?.close())

/** Whoever changes the example is asked once where. */
const here = async (page: Page, name: string, done: ReturnType<Page['locator']>): Promise<void> => {
  const button = page.getByRole('button', { name })
  await button.or(done).first().waitFor()
  if (await button.isVisible()) await button.click()
  await done.first().waitFor()
}

/** What a key changed is on the screen. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )

it('somebody who is not there yet does not exist here: one click, and one click back', async () => {
  const page = await visit('?view=cover')
  const button = page.getByRole('button', { name: 'Bestaat hier niet: eerstelijnspsycholoog' })
  await button.click()
  await here(
    page,
    'Hier, in het voorbeeld',
    page.getByText('Genoteerd: eerstelijnspsycholoog bestaat hier niet.'),
  )
  await button.waitFor({ state: 'detached' })
  const answers = (await mapOf(page)).entities.filter(({ kind }) => kind === 'answer')
  expect(answers.map(({ fields }) => [fields['rule'], fields['subjects']])).toEqual([
    ['G8', ['psychologist']],
  ])
  await page.getByRole('alert').getByRole('button', { name: 'Ongedaan maken' }).click()
  await button.waitFor()
})

it('what if I were gone: seven parts instead of three, and nothing is written', async () => {
  const page = await visit('?panel=what-if')
  const { revision } = await mapOf(page)
  await page.getByRole('checkbox', { name: 'Zonder mij' }).check()
  const row = page.getByRole('row', { name: /Delen die los van elkaar staan/u })
  await row.getByText('7', { exact: true }).waitFor()
  expect(await row.getByRole('cell').allTextContents()).toEqual(['3', '7'])
  const reach = page.getByRole('row', { name: /Paren die elkaar kunnen bereiken/u })
  expect(await reach.getByRole('cell').allTextContents()).toEqual(['946 van 1035', '705 van 1035'])
  await page.getByRole('button', { name: 'Alles terug' }).click()
  await page.getByRole('table').waitFor({ state: 'detached' })
  expect((await mapOf(page)).revision).toBe(revision)
})

it('a planned line, by keyboard, joins what stood apart', async () => {
  const page = await visit('?panel=what-if')
  const typist = typistOn(page)
  await typist.tabTo('Een geplande lijn')
  await typist.press('Enter')
  for (const name of ['Buurvrouw met', 'Thuiszorg']) {
    await typist.press('Tab')
    await typist.type(name)
    await page.getByRole('option').first().waitFor()
    await typist.press('ArrowDown')
    await typist.press('Enter')
  }
  await typist.tabTo('Teken de lijn')
  await typist.press('Enter')
  const row = page.getByRole('row', { name: /Delen die los van elkaar staan/u })
  await row.waitFor()
  const lines = page.getByRole('row', { name: /^Lijnen \d/u })
  const [now, would] = (await lines.getByRole('cell').allTextContents()).map(Number)
  expect(would).toBe((now ?? 0) + 1)
})

it('the heat of one theme is on the map, in words and as a chip to let go of', async () => {
  const page = await visit('?panel=heat')
  const row = page.getByRole('button', { name: /^Compostpark vuur/u })
  await row.click()
  await page
    .getByRole('button', { name: 'Toon niet langer alleen de warmte van Compostpark' })
    .click()
  expect(await row.getAttribute('aria-pressed')).toBe('false')
})

it('possible lines are a layer of their own, off until asked for, and never counted', async () => {
  const page = await visit('')
  const legend = page.getByRole('region', { name: 'Legende' })
  const summary = page.locator('#canvas-summary')
  const before = await summary.textContent()
  expect(await legend.getByText('mogelijke lijn').count()).toBe(0)
  await page.getByRole('button', { name: 'Mogelijke lijnen' }).click()
  await legend.getByText('mogelijke lijn').waitFor()
  expect(await summary.textContent()).toBe(before)
})

it('what to ask first is what changes most cards', async () => {
  const page = await visit('?view=ask')
  const first = page.getByRole('article').first()
  expect(await first.getByRole('heading').textContent()).toBe(
    'Wijkcontract-team Vlierhoek · verandert 4 kaartjes',
  )
})

// Last: the example has somebody more afterwards.
it('in French, by keyboard alone, somebody who is not there yet is found on the map, added, and named', async () => {
  const page = await visit('', 'fr')
  const typist = typistOn(page)
  await page.getByRole('application').focus()
  const heard = page.getByText(/^Encore personne\u202f: .+ Entrée/u)
  // Once around the picture: somewhere there is room for somebody.
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'])
    for (let step = 0; step < 12 && (await heard.count()) === 0; step += 1) {
      await typist.press(key)
      await drawn(page)
    }
  const name = /: (.+)\. Entrée/u.exec((await heard.textContent()) ?? '')?.[1]
  await typist.press('Enter')
  await typist.tabTo(`Ajouter\u202f: ${name}`)
  await typist.press('Enter')
  const said = page.getByText(`${name} est sur la carte. Donnez le vrai nom.`)
  await here(page, 'Ici, dans l’exemple', said)
  await page.getByRole('textbox', { name: /^nom$/iu }).first().waitFor()
  const added = (await mapOf(page)).entities.filter(({ fields }) => fields['name'] === name)
  expect(added).toHaveLength(1)
})
