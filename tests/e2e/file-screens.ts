import type { Page } from 'playwright-core'
import { drop } from './drop.ts'
import { demo, heading } from './screen.ts'
import type { Screen } from './screen.ts'

/** What finds the worksheet in the search. */
const worksheetIn = (language: string | null): string =>
  ({ nl: 'Werkblad', fr: 'Feuille de travail' })[language?.slice(0, 2) ?? ''] ?? 'Worksheet'

/** A list: somebody new, somebody nearly there, a person, a value that differs. */
const list = [
  'Naam;Soort;Website;Thema’s',
  'De Nieuwe Brug;dienst;https://brug.example;ontmoeting',
  'FC Vlierhoeck;club;;',
  'Mevr. Peeters;;;',
  'Bibliotheek De Vlier;dienst;https://bib.example;',
].join('\n')

const openExport = async (page: Page): Promise<void> => {
  await heading(page)
  await page.getByRole('button', { name: /^(Bestand bewaren|Exporter|Save as a file)$/u }).click()
}

/** The dialogs of files in and out, of copies and of the sheet on paper. */
export const fileScreens: readonly Screen[] = [
  {
    name: 'read a file in',
    path: `${demo}?view=words`,
    open: async (page) => {
      await heading(page)
      await drop(page, 'lijst.csv', list)
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('listitem').first().waitFor()
      await dialog.locator('button[aria-expanded]').click()
      await dialog.getByRole('columnheader').first().waitFor()
    },
  },
  {
    name: 'save as a file',
    path: `${demo}?view=words`,
    open: async (page) => {
      await openExport(page)
      await page.getByRole('dialog').getByRole('radio').first().waitFor({ state: 'attached' })
    },
  },
  {
    name: 'give a map',
    path: `${demo}?view=words`,
    open: async (page) => {
      await openExport(page)
      await page.getByText(/^(Deze kaart geven|Donner cette carte|Give this map)/u).click()
    },
  },
  {
    name: 'copies',
    path: `${demo}?view=words&panel=history`,
    open: async (page) => {
      await page.getByRole('button', { name: /^(Kopieën en|Copies)/u }).click()
      await page.getByRole('dialog').getByRole('status').waitFor()
    },
  },
  {
    name: 'worksheet',
    path: `${demo}?view=words`,
    open: async (page) => {
      await heading(page)
      await page.keyboard.press('Control+k')
      await page.keyboard.type(worksheetIn(await page.locator('html').getAttribute('lang')))
      await page.keyboard.press('Enter')
      const lines = page.getByRole('dialog').getByRole('textbox').last()
      await lines.fill('V1 4 O3 2\n+O Zorghuis\nonzin')
    },
  },
]
