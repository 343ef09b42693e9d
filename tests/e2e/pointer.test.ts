import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import type * as pointer from './pointer/page.ts'

let browser: Browser
let script = ''

beforeAll(async () => {
  const made = await build({
    entryPoints: ['tests/e2e/pointer/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pointer',
    logLevel: 'error',
  })
  script = made.outputFiles[0]?.text ?? ''
  browser = await openBrowser()
})

afterAll(() => browser.close())

type InPage = { readonly pointer: typeof pointer }

const openPage = async (): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  await page.setContent(
    '<!doctype html><body style="margin:0"><div id="picture" style="width:900px;height:700px"></div>',
  )
  await page.addScriptTag({ content: script })
  return page
}

test('what lies under the pointer is the same, looked for nearby or everywhere', async () => {
  const page = await openPage()
  for (const seed of ['a street', 'a square', 'a park'])
    for (const zoom of [0.25, 1, 2.5]) {
      const { hits, differ } = await page.evaluate(
        ([from, at]) => (globalThis as unknown as InPage).pointer.compared(from, at),
        [seed, zoom] as const,
      )
      expect(differ, `${seed} at ${zoom}`).toEqual([])
      expect(hits).toBeGreaterThan(300)
    }
  await page.close()
})

/** Drags the first actor about; how often the whole was to be drawn on the way. */
const wholesOnTheWay = async (lightly: boolean): Promise<number> => {
  const page = await openPage()
  const { x, y } = await page.evaluate(
    (light) => (globalThis as unknown as InPage).pointer.toDrag(light),
    lightly,
  )
  const wholes = (): Promise<number> =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return (globalThis as unknown as InPage).pointer.wholesDrawn()
    })
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y + 20)
  expect(await wholes()).toBeGreaterThan(0)
  for (let step = 2; step < 12; step += 1) await page.mouse.move(x + step * 10, y + step * 10)
  const onTheWay = await wholes()
  await page.mouse.up()
  expect(await wholes()).toBeGreaterThan(0)
  await page.close()
  return onTheWay
}

test('while one is dragged the others are not drawn anew; where that one is let go, all are', async () => {
  expect(await wholesOnTheWay(true)).toBe(0)
  expect(await wholesOnTheWay(false)).toBeGreaterThan(0)
})
