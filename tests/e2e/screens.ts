import type { Page } from 'playwright-core'
import { fileScreens } from './file-screens.ts'
import { demo, heading } from './screen.ts'
import type { Screen } from './screen.ts'

const mapDrawn = (page: Page): Promise<void> => page.locator('canvas').first().waitFor()

/** The map with what was computed of it. */
const readyMap = async (page: Page): Promise<void> => {
  await mapDrawn(page)
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /\d+ (vragen|questions)$/u })
    .waitFor()
}

const table = (page: Page): Promise<void> => page.getByRole('table').first().waitFor()

const article = (page: Page): Promise<void> => page.getByRole('article').first().waitFor()

/** A stage of the meeting that is open, or of the first in the list. */
const stageOf = async (page: Page, nth: number): Promise<void> => {
  const main = page.getByRole('main')
  const stage = main.getByRole('radio').nth(nth)
  const first = main.getByRole('listitem').getByRole('button').first()
  await stage.or(first).first().waitFor({ state: 'attached' })
  if ((await stage.count()) === 0) await first.click()
  await stage.waitFor({ state: 'attached' })
  // The radios themselves are hidden behind their labels.
  await main.locator('label').nth(nth).click()
  await main.getByRole('heading', { level: 1 }).waitFor()
}

/** Every screen of this version, on the demo. */
export const screens: readonly Screen[] = [
  { name: 'first screen', path: '/', open: (page) => page.getByRole('main').waitFor() },
  { name: 'map', path: demo, open: mapDrawn },
  {
    name: 'open card',
    within: 'aside',
    path: demo,
    open: async (page) => {
      await mapDrawn(page)
      await page.locator('li button[aria-expanded]').nth(1).click()
      await page.locator('li button[aria-expanded="true"]').waitFor()
    },
  },
  { name: 'history', within: 'aside', path: `${demo}?panel=history`, open: heading },
  {
    name: 'looking back',
    path: `${demo}?panel=inspector&selected=A08&revision=2`,
    open: mapDrawn,
  },
  { name: 'actor', within: 'aside', path: `${demo}?panel=inspector&selected=A08`, open: mapDrawn },
  {
    name: 'initiative',
    within: 'aside',
    path: `${demo}?panel=inspector&selected=I08`,
    open: mapDrawn,
  },
  {
    name: 'pair',
    within: 'aside',
    path: `${demo}?panel=inspector&selected=A08.A06`,
    open: mapDrawn,
  },
  {
    name: 'heat',
    within: 'aside',
    path: `${demo}?panel=heat&warm=theme-loneliness`,
    open: readyMap,
  },
  { name: 'possible lines', path: `${demo}?possible=on`, open: readyMap },
  {
    name: 'ghost',
    within: 'aside',
    path: `${demo}?panel=ghost&ghost=G8:psychologist`,
    open: readyMap,
  },
  {
    name: 'what if',
    within: 'aside',
    path: `${demo}?panel=what-if`,
    open: async (page) => {
      await readyMap(page)
      await page.getByRole('checkbox').first().check()
      await page.getByRole('table').waitFor()
    },
  },
  { name: 'who is needed', within: 'main', path: `${demo}?view=cover`, open: table },
  {
    name: 'who is needed for a team',
    within: 'main',
    path: `${demo}?view=cover&goal=T1`,
    open: table,
  },
  {
    name: 'to ask',
    within: 'main',
    path: `${demo}?view=ask`,
    open: article,
  },
  {
    name: 'table',
    within: 'main',
    path: `${demo}?view=table`,
    open: (page) => page.getByRole('grid').waitFor(),
  },
  { name: 'initiatives', within: 'main', path: `${demo}?view=initiatives`, open: table },
  { name: 'teams', within: 'main', path: `${demo}?view=teams`, open: table },
  { name: 'commitment', within: 'main', path: `${demo}?view=commitment`, open: table },
  { name: 'reach', within: 'main', path: `${demo}?view=reach`, open: table },
  { name: 'needs', within: 'main', path: `${demo}?view=needs`, open: table },
  { name: 'places', within: 'main', path: `${demo}?view=places`, open: article },
  {
    name: 'timeline',
    within: 'main',
    path: `${demo}?view=timeline`,
    open: (page) => page.getByRole('region').first().waitFor(),
  },
  { name: 'compare', within: 'main', path: `${demo}?view=compare`, open: heading },
  { name: 'my card', within: 'main', path: `${demo}?view=card&whose=A08`, open: heading },
  {
    name: 'filter',
    path: `${demo}?filter=kind:association`,
    open: async (page) => {
      await mapDrawn(page)
      await page.locator('button[aria-expanded]').first().click()
    },
  },
  {
    name: 'picture and print',
    path: demo,
    open: async (page) => {
      await mapDrawn(page)
      await page.getByRole('button', { name: /Beeld en|Image et|Picture and/u }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'in words', within: 'main', path: `${demo}?view=words`, open: heading },
  {
    name: 'search',
    path: demo,
    open: async (page) => {
      await mapDrawn(page)
      await page.keyboard.press('Control+k')
      await page.keyboard.type('vl')
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'saved views', within: 'main', path: `${demo}?view=saved`, open: heading },
  { name: 'big screen', path: `${demo}/present`, open: (page) => page.getByRole('main').waitFor() },
  {
    name: 'new initiative',
    path: `${demo}?view=initiatives`,
    open: async (page) => {
      await page
        .getByRole('button', { name: /^(Nieuw initiatief|Nouvelle init|New init)/u })
        .click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').first().fill('Repair')
      await dialog.locator('summary').click()
    },
  },
  {
    name: 'help',
    path: demo,
    open: async (page) => {
      await mapDrawn(page)
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'colours',
    path: demo,
    open: async (page) => {
      await mapDrawn(page)
      await page.getByRole('button', { name: /^(Kleuren|Couleurs|Colours)$/u }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'groups',
    path: `${demo}?group=theme`,
    open: async (page) => {
      await mapDrawn(page)
      await page.getByRole('button', { name: /^(Groeperen|Regrouper|Group)$/u }).click()
      await page.getByRole('radiogroup').last().waitFor()
    },
  },
  ...fileScreens,
  {
    name: 'new meeting',
    within: 'main',
    path: `${demo}?view=meeting`,
    open: (page) => page.getByRole('form').waitFor(),
  },
  {
    name: 'meeting, prepared',
    within: 'main',
    path: `${demo}?view=meeting`,
    open: async (page) => {
      await page.getByRole('form').getByRole('textbox').first().fill('Overleg')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: /^(Hier,|Ici,|Here,)/u }).click()
      await stageOf(page, 0)
    },
  },
  {
    name: 'meeting, in the room',
    within: 'main',
    path: `${demo}?view=meeting&stage=meet`,
    open: (page) => stageOf(page, 1),
  },
  {
    name: 'meeting, pack',
    within: 'main',
    path: `${demo}?view=meeting&stage=pack`,
    open: (page) => stageOf(page, 2),
  },
  { name: 'wizard', path: `${demo}/begin`, open: heading },
]
