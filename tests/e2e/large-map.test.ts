import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { placedMap, vonkWith } from '../bench/large-map.ts'
import { openBrowser } from './browser.ts'
import { done, opened } from './opened.ts'
import type { RunningVonk } from './running-vonk.ts'

const open: { vonk?: RunningVonk; browser?: Browser } = {}
beforeAll(async () => {
  open.vonk = await vonkWith([placedMap(450)])
  open.browser = await openBrowser()
})
afterAll(async () => {
  await open.browser?.close()
  await open.vonk?.stop()
})

/** What was drawn, and how it lies on the screen. */
const drawn = (page: Page) =>
  page.locator('canvas[data-id="layer2-node"]').evaluate((sheet: HTMLCanvasElement) => ({
    picture: sheet.toDataURL(),
    transform: sheet.style.transform,
  }))

/** Turns the wheel until the picture is seen to glide: on a slow machine one turn may be over before it is looked at. */
const wheeled = async (page: Page): Promise<void> => {
  const sheet = page.locator('canvas[data-id="layer2-node"]')
  const turned = async (): Promise<string> => {
    await page.mouse.wheel(0, -12)
    return sheet.evaluate((canvas) => canvas.style.transform)
  }
  await expect.poll(turned, { timeout: 20_000, interval: 20 }).toMatch(/scale\(1\.\d+\)/u)
}

/** What lies there once nothing glides and nothing is drawn anew. */
const settled = async (page: Page): Promise<string> => {
  let last = ''
  const isSame = async (): Promise<boolean> => {
    const { picture, transform } = await drawn(page)
    const before = last
    last = picture
    return transform === '' && picture === before
  }
  await expect.poll(isSame, { timeout: 20_000, interval: 400 }).toBe(true)
  return last
}

it('a large picture glides as it was drawn while somebody moves it, and is drawn anew when it rests', async () => {
  const { vonk, browser } = open
  if (vonk === undefined || browser === undefined) throw new Error('nothing was started')
  const { page, complaints } = await opened(vonk, browser, 'nl', '/map/large-450')
  await page.locator('canvas[data-id="layer2-node"]').waitFor({ state: 'attached' })
  await page.getByText('Dit staat al op je kaart').waitFor()
  const before = await settled(page)
  const box = await page.getByRole('application').boundingBox()
  if (box === null) throw new Error('no picture')
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const

  await page.mouse.move(...middle)
  await wheeled(page)
  expect(await settled(page)).not.toBe(before)
  expect(new URL(page.url()).searchParams.get('at')).not.toBe(null)

  // By the edge, where nobody is taken hold of; for as long as the button is down nothing is drawn anew.
  await page.getByRole('button', { name: 'Alles tonen' }).click()
  await settled(page)
  await page.mouse.move(box.x + 6, box.y + 6)
  await page.mouse.down()
  for (const step of [1, 2, 3, 4]) await page.mouse.move(box.x + 6 + step * 10, box.y + 6)
  await expect.poll(async () => (await drawn(page)).transform).toMatch(/translate\(/u)
  const held = await drawn(page)
  // Longer than the picture rests before it is drawn.
  await page.waitForTimeout(400)
  expect(await drawn(page)).toEqual(held)
  await page.mouse.up()
  expect(await settled(page)).not.toBe(held.picture)

  // Who is under the pointer when it rests is named.
  const caption = page.locator('[class*="caption"]', { hasText: /Vereniging \d+/u })
  const spots = Array.from(
    { length: 60 },
    (_, nth) => [middle[0] + (nth % 10) * 9, middle[1] + Math.floor(nth / 10) * 9] as const,
  )
  const named = async (): Promise<boolean> => {
    const [x, y] = spots.shift() ?? middle
    await page.mouse.move(x, y)
    return caption.waitFor({ timeout: 400 }).then(
      () => true,
      () => false,
    )
  }
  await expect.poll(named, { timeout: 40_000, interval: 1 }).toBe(true)

  // Who takes hold of somebody before the picture rests sees who moves.
  await wheeled(page)
  await page.mouse.down()
  await settled(page)
  await page.mouse.up()

  await page.mouse.move(box.x + box.width + 60, box.y + 200)
  await caption.waitFor({ state: 'detached' })
  await done(page, complaints)
})

it('in words everybody of a large map is there after a while, and who is chosen is said at once', async () => {
  const { vonk, browser } = open
  if (vonk === undefined || browser === undefined) throw new Error('nothing was started')
  const { page, complaints } = await opened(vonk, browser, 'fr', '/map/large-450?view=words')
  const names = page.getByRole('main').getByRole('article')
  await expect.poll(() => names.count(), { timeout: 20_000 }).toBe(450)
  const last = names.last().getByRole('button')
  await last.press('Enter')
  await expect.poll(() => last.getAttribute('aria-pressed')).toBe('true')
  const name = await last.innerText()
  await page.getByRole('main').getByRole('textbox').fill(name)
  await expect.poll(() => names.count()).toBeLessThan(450)
  const left = await names.getByRole('button').allInnerTexts()
  expect(left).toContain(name)
  await done(page, complaints)
})
