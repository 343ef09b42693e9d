import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { complaintsOf, visitor } from './browser.ts'
import { actors, connections, initiatives } from './first-names.ts'
import { typistOn } from './keyboard.ts'
import type { Typist } from './keyboard.ts'
import { mapOf } from './map-of.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

/** A new map and who draws it, as the first screen asks. */
const begin = async (page: Page, typist: Typist): Promise<void> => {
  await typist.tabTo('Begin met mijn buurt')
  await typist.press('Enter')
  await page.getByRole('dialog').waitFor()
  await typist.type('Proefbuurt')
  await typist.press('Enter')
  await page.getByRole('heading', { name: 'Wie ben jij hier?' }).waitFor()
  await typist.type('Coördinator zorgzame buurt')
  await typist.press('Tab')
  await typist.type('Proefhuis')
  await typist.press('Enter')
  await page.getByText('Stap 2 van').waitFor()
  await typist.tabTo('Naar de kaart')
  await typist.press('Enter')
  // The first steps have such a line too: this one is under the picture.
  await page.getByRole('application').waitFor()
  await page.locator('input[role="combobox"]:focus').waitFor()
}

const add = async (
  page: Page,
  typist: Typist,
  { name, kind, asked }: { name: string; kind: string; asked?: string },
): Promise<void> => {
  await typist.type(name)
  await typist.press('Tab')
  await typist.press(kind)
  if (asked !== undefined) {
    await typist.press('Tab')
    await typist.press(asked)
  }
  await typist.press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: `${name} staat op de kaart` })
    .waitFor()
}

/** Pick, pick, type: the letter of a relation stands beside it. */
const connect = async (
  page: Page,
  typist: Typist,
  { from, to, relation }: { from: string; to: string; relation: string },
): Promise<void> => {
  const first = page.getByRole('group', { name: 'Verbinden' }).getByRole('button').first()
  if ((await first.textContent()) !== from) {
    if ((await first.textContent()) !== 'Terug naar namen') await typist.press('Backspace')
    await typist.type(from)
    await typist.press('Enter')
    await page.getByRole('combobox', { name: `${from} verbinden met` }).waitFor()
  }
  await typist.type(to)
  await typist.press('Enter')
  const choice = page.getByRole('menuitem').filter({ hasText: relation }).first()
  await choice.waitFor()
  await typist.press((await choice.locator('kbd').textContent()) ?? '')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.locator('input[role="combobox"]:focus').waitFor()
}

it('fifteen actors, two initiatives and their lines are typed without the mouse, a gap is answered and the answer taken back', async () => {
  const context = await visitor(browser(), { language: 'nl' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints = complaintsOf(page)
  await page.goto(vonk().link)
  const typist = typistOn(page)
  await begin(page, typist)
  for (const each of [...actors, ...initiatives]) await add(page, typist, each)
  await typist.press('Enter')
  const own = (await mapOf(page)).relations.length
  for (const each of connections) await connect(page, typist, each)
  // The server has them in the order in which they were typed.
  const lines = async () => (await mapOf(page)).relations.length
  await expect.poll(lines, { timeout: 10_000 }).toBe(connections.length + own)

  const map = await mapOf(page)
  const count = (...types: readonly string[]): number =>
    map.relations.filter(({ type }) => types.includes(type)).length
  const isActor = ({ kind }: { kind: string }): boolean =>
    ['resident', 'association', 'professional', 'organisation'].includes(kind)
  // The coordinator and her house were there before the fifteen.
  expect(map.entities.filter(isActor)).toHaveLength(15 + 2)
  expect(map.entities.filter(({ kind }) => kind === 'initiative')).toHaveLength(2)
  expect(
    count(
      'COORDINATES_WITH',
      'SHARES_INFO_WITH',
      'PARTNERS_WITH',
      'REFERS_TO',
      'KNOWS',
      'NO_RELATION',
    ),
  ).toBe(20)
  expect(count('OFFERS')).toBe(2)
  expect(count('ASKS_FOR')).toBe(2)
  const felt = map.relations.filter(({ fields }) =>
    ['spark', 'fire'].includes(String(fields['energy'])),
  )
  expect(felt).toHaveLength(2)

  const found = await page.request.get(`${vonk().origin}/api/maps/${map.id}/findings?lang=nl`)
  const { findings } = (await found.json()) as { findings: { rule: string; outcome: string }[] }
  const speaking = findings.filter(({ rule, outcome }) => rule !== 'K0' && outcome !== 'question')
  expect(speaking.length).toBeGreaterThan(0)
  await page.goto(`${vonk().origin}/map/${map.id}`)
  await page.getByText('zoekt').first().waitFor()
  const answers = async (): Promise<number> =>
    (await mapOf(page)).entities.filter(({ kind }) => kind === 'answer').length
  await typist.tabTo('Eerst dit')
  for (const _ of ['Sterk', 'Laaghangend fruit', 'Hiaten']) await typist.press('ArrowRight')
  await page.getByRole('radio', { name: 'Hiaten', checked: true }).waitFor({ state: 'attached' })
  await typist.tabTo(/^Hiaten.{10,}/u)
  await typist.press('Enter')
  await typist.tabTo('Nu niet')
  await typist.press('Enter')
  await expect.poll(answers).toBe(1)
  await typist.press('Control+z')
  await expect.poll(answers).toBe(0)
  expect(complaints).toEqual([])
  console.log(`fast entry: ${typist.keys()} keys, ${speaking.length} cards that are no question`)
  await context.close()
})
