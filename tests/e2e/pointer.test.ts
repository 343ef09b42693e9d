import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import type { compared } from './pointer/page.ts'

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

test('what lies under the pointer is the same, looked for nearby or everywhere', async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  await page.setContent('<!doctype html><div id="picture" style="width:900px;height:700px"></div>')
  await page.addScriptTag({ content: script })
  for (const seed of ['a street', 'a square', 'a park'])
    for (const zoom of [0.25, 1, 2.5]) {
      const { hits, differ } = await page.evaluate(
        ([from, at]) =>
          (globalThis as unknown as { pointer: { compared: typeof compared } }).pointer.compared(
            from,
            at,
          ),
        [seed, zoom] as const,
      )
      expect(differ, `${seed} at ${zoom}`).toEqual([])
      expect(hits).toBeGreaterThan(300)
    }
})
