import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { isResidentPerson, nameOf } from '../../graph/model/element.ts'
import { vlierhoek } from '../graph/analysis/vlierhoek.ts'
import { complaintsOf, visitor } from './browser.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

const persons = [...vlierhoek.entities.values()].filter(isResidentPerson).map(nameOf)

const opened = async (language: 'nl' | 'fr'): Promise<Page> => {
  const context = await visitor(browser(), { language })
  await context.addInitScript(keepTexts)
  const page = await context.newPage()
  await page.goto(await vonk().newLink())
  await page.waitForURL((url) => url.hash === '')
  return page
}

/** Keeps every text that a page ever shows, whatever of it is drawn. */
const keepTexts = `
  globalThis.everShown = ''
  const keep = () => { globalThis.everShown += ' ' + (document.documentElement?.textContent ?? '') }
  new MutationObserver(keep).observe(document, { childList: true, characterData: true, subtree: true })
`

/** All of it, in one line: a name may be broken over several. */
const everShown = async (page: Page): Promise<string> =>
  String(await page.evaluate('globalThis.everShown')).replaceAll(/\s+/gu, ' ')

const save = async (page: Page, name: string, sentence: string): Promise<void> => {
  await page.getByRole('button', { name: 'Weergave bewaren' }).click()
  await page.getByRole('dialog').getByLabel('Naam').fill(name)
  await page.getByRole('dialog').getByLabel('Wat zeg je erbij?').fill(sentence)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const here = page.getByRole('button', { name: 'Hier, in het voorbeeld' })
  await page.getByText(`Bewaard: ${name}`).or(here).first().waitFor()
  if (await here.isVisible()) await here.click()
  await page.getByText(`Bewaard: ${name}`).first().waitFor()
}

it('kept views are put in a row and shown one by one, with nothing that partners may not see', async () => {
  const page = await opened('nl')
  const complaints = complaintsOf(page)
  const views = [
    'map',
    'initiatives',
    'teams',
    'reach',
    'needs',
    'places',
    'timeline',
    'words',
    'table',
  ]
  for (const view of views) {
    await page.goto(`${vonk().origin}/map/VLH?view=${view}`)
    await save(page, `Beeld van ${view}`, `Kijk naar ${view}.`)
  }
  await page.getByRole('navigation').getByRole('button', { name: 'Bewaarde weergaven' }).click()
  await page.getByRole('button', { name: 'Beeld van initiatives naar voren' }).click()
  await page.getByRole('button', { name: '1. Beeld van initiatives' }).waitFor()
  const coming = page.context().waitForEvent('page')
  await page.getByRole('link', { name: /Tonen op groot scherm/u }).click()
  const screen = await coming
  const asked = complaintsOf(screen)
  for (const [nth, view] of ['initiatives', 'map', ...views.slice(2)].entries()) {
    await screen.getByRole('heading', { level: 1, name: `Beeld van ${view}` }).waitFor()
    await screen.getByText(`${nth + 1} van ${views.length}`).waitFor()
    if (view === 'words' || view === 'table')
      await screen.getByText('Deze weergave is alleen voor jou').waitFor()
    else if (view === 'map') await screen.getByRole('img').waitFor()
    else await screen.getByRole('heading', { level: 1 }).nth(1).waitFor()
    // What is computed of it comes a moment later.
    if (view === 'initiatives') await screen.getByTitle('vonk').first().waitFor()
    await screen.keyboard.press('ArrowRight')
  }
  const shown = await everShown(screen)
  expect(shown).toContain('Buurtcomité Vlierstraat')
  expect(persons.filter((name) => shown.includes(name))).toEqual([])
  await screen.keyboard.press('Home')
  await screen.getByText(`1 van ${views.length}`).waitFor()
  await screen.keyboard.press('Escape')
  await screen.getByRole('button', { name: '1. Beeld van initiatives' }).waitFor()
  expect([...complaints, ...asked]).toEqual([])
  await page.context().close()
})

it('in French, everything can be done from the search, and a key without Ctrl can be switched off', async () => {
  const page = await opened('fr')
  const complaints = complaintsOf(page)
  await page.goto(`${vonk().origin}/map/VLH`)
  await page.locator('canvas').first().waitFor()
  const doIt = async (typed: string, action: string): Promise<void> => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('textbox').fill(typed)
    await page.getByRole('dialog').getByRole('button', { name: action }).waitFor()
    await page.keyboard.press('Enter')
  }
  await doIt('tableau', 'Tableau')
  await page.getByRole('grid').waitFor()
  await doIt('contraste', 'Activer le contraste élevé')
  await page.locator('html[data-contrast=more]').waitFor()
  await page.reload()
  await page.locator('html[data-contrast=more]').waitFor()
  await page.getByRole('grid').waitFor()
  await page.locator('body').press('?')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('switch').uncheck()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.locator('body').press('?')
  await doIt('touches', 'Montrer toutes les touches')
  await dialog.getByRole('switch').waitFor()
  expect(await dialog.count()).toBe(1)
  expect(await dialog.getByRole('switch').isChecked()).toBe(false)
  expect(complaints).toEqual([])
  await page.context().close()
})
