import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { isResidentPerson, nameOf } from '../../graph/model/element.ts'
import { vlierhoek } from '../graph/analysis/vlierhoek.ts'
import { complaintsOf, visitor } from './browser.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

const persons = [...vlierhoek.entities.values()].filter(isResidentPerson).map(nameOf)

/** The text of a drawing: a name may be broken over two lines. */
const wordsIn = (svg: string): string => svg.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ')

const opened = async (language: 'nl' | 'fr'): Promise<Page> => {
  const context = await visitor(browser(), { language })
  const page = await context.newPage()
  // Nobody is there to answer a printer's questions.
  await page.addInitScript('window.print = () => {}')
  await page.goto(await vonk().newLink())
  await page.waitForURL((url) => url.hash === '')
  await page.goto(`${vonk().origin}/map/VLH`)
  await page.locator('canvas').first().waitFor()
  return page
}

const textOf = async (download: Download): Promise<string> =>
  readFileSync(await download.path(), 'utf8')

it('a drawing to share names no resident who did not agree, one for oneself names them all', async () => {
  const page = await opened('nl')
  const complaints = complaintsOf(page)
  await page.getByRole('button', { name: 'Beeld en afdruk' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/8 bewoners die dat niet afgesproken hebben/u).waitFor()
  const drawing = async (): Promise<string> => {
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Tekening (SVG)' }).click()
    return wordsIn(await textOf(await coming))
  }
  const shared = await drawing()
  expect(persons.filter((name) => shared.includes(name))).toEqual([])
  expect(shared).toContain('Stand op 22 november 2026')
  expect(shared).toContain('Weggelaten: 8 bewoners')
  await dialog.getByText('Alleen voor mij', { exact: true }).click()
  await dialog.getByText(/Geef dit aan niemand door/u).waitFor()
  const mine = await drawing()
  expect(persons.filter((name) => !mine.includes(name))).toEqual([])
  const coming = page.waitForEvent('download')
  await dialog.getByText('Om te delen', { exact: true }).click()
  await dialog.getByRole('button', { name: 'In woorden (HTML)' }).click()
  const words = await textOf(await coming)
  expect(persons.filter((name) => words.includes(name))).toEqual([])
  expect(words).toMatch(/^<!doctype html><html lang="nl">/u)
  expect(complaints).toEqual([])
  await page.context().close()
})

it('a picture has points, as many as it is large', async () => {
  const page = await opened('nl')
  await page.getByRole('button', { name: 'Beeld en afdruk' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Beeld (PNG)' }).click()
  const bytes = readFileSync(await (await coming).path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].every((size) => size > 1000)).toBe(true)
  await page.context().close()
})

it('in French, by keyboard alone, it is printed: a sheet for each theme, or one on larger paper', async () => {
  const page = await opened('fr')
  await page.getByRole('button', { name: 'Image et impression' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const said = await dialog.getByText(/\d+ feuilles, une par thème/u).textContent()
  const sheets = Number(/\d+/u.exec(said ?? '')?.[0])
  const print = dialog.getByRole('button', { name: 'Imprimer ou PDF' })
  await print.focus()
  await page.keyboard.press('Enter')
  expect(await pagesPrinted(page)).toBe(sheets)
  // Still there: a printer's width is no screen's.
  await dialog.getByRole('radio', { name: 'A3' }).focus()
  await page.keyboard.press('Space')
  await dialog.getByText('1 feuille', { exact: true }).waitFor()
  expect(await pagesPrinted(page)).toBe(1)
  await page.context().close()
})

const pagesPrinted = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0
}
