import type { Browser, Page } from 'playwright-core'
import { openBrowser, visitor } from '../e2e/browser.ts'
import type { RunningVonk } from '../e2e/running-vonk.ts'
import { report, spread } from './figures.ts'
import { dragAlong, framesWhile, turnTheWheel } from './frames.ts'
import type { Frames } from './frames.ts'
import { placedMap, vonkWith } from './large-map.ts'
import { openStock, stockView } from './stock-cytoscape.ts'

const sizes = [500, 5_000]
const runs = 3
const seen = { language: 'nl', width: 1280, height: 800 } as const
/**
 * In Chromium without a graphics card, beside Cytoscape as it comes: how long from the data to a drawn map with
 * names, how many frames a second while somebody zooms by wheel and drags, zooming also where the screen sets no
 * limit, and the memory of the page. The mouse is a real one; a run in which nothing moved is no run.
 * `npm run build` comes first.
 */
export const drawing = async (): Promise<void> => {
  const vonk = await vonkWith(sizes.map(placedMap))
  const browser = await openBrowser(['--js-flags=--expose-gc'])
  // A screen of 60 Hz hides whatever is faster.
  const fast = await openBrowser(['--disable-frame-rate-limit', '--disable-gpu-vsync'])
  try {
    for (const size of sizes) {
      const own: Measured[] = []
      const stock: Measured[] = []
      for (let run = 0; run < runs; run += 1) {
        own.push(await measured(browser, async (page) => openOwn(page, vonk, size), ownView))
        const both = async (page: Page) => {
          const openMs = await openStock(page, size)
          return { openMs, screenMs: openMs }
        }
        stock.push(await measured(browser, both, stockView))
      }
      const unlimited = { own: [] as Frames[], stock: [] as Frames[] }
      for (let run = 0; run < runs; run += 1) {
        const open = (page: Page) => openOwn(page, vonk, size)
        unlimited.own.push(await zoomed(fast, open, ownView))
        unlimited.stock.push(await zoomed(fast, (page) => openStock(page, size), stockView))
      }
      const fps = (list: readonly Frames[]): number => median(list.map((each) => each.fps))
      const median = (values: readonly number[]): number => spread(values).median
      const of = (list: readonly Measured[], pick: (each: Measured) => number): number =>
        median(list.map(pick))
      report({
        bench: 'drawing',
        size,
        openMs: { own: of(own, (each) => each.openMs), stock: of(stock, (each) => each.openMs) },
        screenMs: of(own, (each) => each.screenMs),
        openRatio: of(own, (each) => each.openMs) / of(stock, (each) => each.openMs),
        zoom: {
          own: { fps: of(own, (e) => e.zoom.fps), p95Ms: of(own, (e) => e.zoom.p95Ms) },
          stock: { fps: of(stock, (e) => e.zoom.fps), p95Ms: of(stock, (e) => e.zoom.p95Ms) },
        },
        zoomRatio: of(own, (each) => each.zoom.fps) / of(stock, (each) => each.zoom.fps),
        zoomWithoutLimit: {
          own: fps(unlimited.own),
          stock: fps(unlimited.stock),
          ratio: fps(unlimited.own) / fps(unlimited.stock),
        },
        pan: {
          own: { fps: of(own, (e) => e.pan.fps), p95Ms: of(own, (e) => e.pan.p95Ms) },
          stock: { fps: of(stock, (e) => e.pan.fps), p95Ms: of(stock, (e) => e.pan.p95Ms) },
        },
        panRatio: of(own, (each) => each.pan.fps) / of(stock, (each) => each.pan.fps),
        heapMb: { own: of(own, (each) => each.heapMb), stock: of(stock, (each) => each.heapMb) },
      })
    }
  } finally {
    await browser.close()
    await fast.close()
    await vonk.stop()
  }
}

type Measured = {
  /** From the data at hand to the drawn picture. */
  readonly openMs: number
  /** From the answer of the server to the same, with all the rest of the screen. */
  readonly screenMs: number
  readonly zoom: Frames
  readonly pan: Frames
  readonly heapMb: number
}

/** Opens a page in a context of its own, and measures what somebody does there. */
const measured = async (
  browser: Browser,
  open: (page: Page) => Promise<Pick<Measured, 'openMs' | 'screenMs'>>,
  viewOf: (page: Page) => Promise<string>,
): Promise<Measured> => {
  const page = await pageOf(browser)
  const context = page.context()
  const opened = await open(page)
  const zoom = await framesWhile(page, viewOf, () => turnTheWheel(page, 25))
  const pan = await framesWhile(page, viewOf, () => dragAlong(page))
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await context.close()
  return { ...opened, zoom, pan, heapMb: usedSize / 1e6 }
}

const pageOf = async (browser: Browser): Promise<Page> => {
  const context = await visitor(browser, seen)
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript('globalThis.__name = (named) => named')
  return page
}

/** Only the wheel, as fast as the page takes it, on a page of its own. */
const zoomed = async (
  browser: Browser,
  open: (page: Page) => Promise<unknown>,
  viewOf: (page: Page) => Promise<string>,
): Promise<Frames> => {
  const page = await pageOf(browser)
  await open(page)
  const frames = await framesWhile(page, viewOf, () => turnTheWheel(page, 0))
  await page.context().close()
  return frames
}

const openOwn = async (
  page: Page,
  vonk: RunningVonk,
  size: number,
): Promise<Pick<Measured, 'openMs' | 'screenMs'>> => {
  await page.goto(await vonk.newLink())
  await page.waitForURL((url) => url.hash === '')
  await page.goto(`${vonk.origin}/map/large-${size}`)
  await page.waitForFunction(() => performance.getEntriesByName('vonk-picture-drawn').length > 0)
  // Until what can be worked with is there, and the cards beside it.
  await page.locator('canvas[data-id="layer2-node"]').waitFor({ state: 'attached' })
  await page.getByText('Dit staat al op je kaart').waitFor()
  await page.waitForTimeout(3_000)
  return page.evaluate(() => {
    const time = (name: string): number =>
      performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
    const drawn = time('vonk-picture-drawn')
    const sent = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/api\/maps\/large-\d+$/u.test(name)) as PerformanceResourceTiming[]
    return {
      openMs: drawn - time('vonk-picture-begun'),
      screenMs: drawn - (sent[0]?.responseEnd ?? Number.NaN),
    }
  })
}

/** The address says which part is seen. */
const ownView = async (page: Page): Promise<string> => new URL(page.url()).search
