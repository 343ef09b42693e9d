import type { Browser, Page } from 'playwright-core'
import { openBrowser, visitor } from '../e2e/browser.ts'
import type { RunningVonk } from '../e2e/running-vonk.ts'
import { report, spread } from './figures.ts'
import { placedMap, vonkWith } from './large-map.ts'
import { openStock, stockView } from './stock-cytoscape.ts'

const sizes = [500, 5_000]
const runs = 3
const seen = { language: 'nl', width: 1280, height: 800 } as const
/** In the middle of the picture, on both pages. */
const at = { x: 556, y: 360 }

const edge = { x: 216, y: 112 }

type Frames = { readonly fps: number; readonly p95Ms: number }

/**
 * In Chromium without a graphics card, beside Cytoscape as it comes: how long from the data to a drawn map with
 * names, how many frames a second while somebody zooms by wheel and drags, and the memory of the page. The
 * mouse is a real one; a run in which nothing moved is no run. `npm run build` comes first.
 */
export const drawing = async (): Promise<void> => {
  const vonk = await vonkWith(sizes.map(placedMap))
  const browser = await openBrowser(['--js-flags=--expose-gc'])
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
  const context = await visitor(browser, seen)
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript('globalThis.__name = (named) => named')
  const opened = await open(page)
  const zoom = await framesWhile(page, viewOf, async () => {
    await page.mouse.move(at.x, at.y)
    for (let turn = 0; turn < 40; turn += 1) {
      await page.mouse.wheel(0, turn < 20 ? -60 : 60)
      await page.waitForTimeout(25)
    }
    // Further away than it began: at the edge there is room to take hold of the picture, and of nobody.
    await page.mouse.wheel(0, 240)
  })
  const pan = await framesWhile(page, viewOf, async () => {
    await page.mouse.move(edge.x, edge.y)
    await page.mouse.down()
    for (let step = 1; step <= 40; step += 1) {
      await page.mouse.move(edge.x + step * 5, edge.y + step * 2)
      await page.waitForTimeout(25)
    }
    await page.mouse.up()
  })
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await context.close()
  return { ...opened, zoom, pan, heapMb: usedSize / 1e6 }
}

/** Frames that the page drew while somebody did something; what moved nothing is no measurement. */
const framesWhile = async (
  page: Page,
  viewOf: (page: Page) => Promise<string>,
  act: () => Promise<void>,
): Promise<Frames> => {
  await page.waitForTimeout(1_500)
  const before = await viewOf(page)
  await page.evaluate(() => {
    const frames: number[] = []
    let going = true
    const frame = (now: number): void => {
      frames.push(now)
      if (going) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    Object.assign(globalThis, {
      vonkFrames: () => {
        going = false
        return frames
      },
    })
  })
  await act()
  const frames: number[] = await page.evaluate(() =>
    (globalThis as unknown as { vonkFrames: () => number[] }).vonkFrames(),
  )
  for (let wait = 0; (await viewOf(page)) === before; wait += 1) {
    if (wait > 40) throw new Error('nothing moved: this is no measurement')
    await page.waitForTimeout(500)
  }
  const gaps = frames.slice(1).map((now, nth) => now - (frames[nth] ?? now))
  const whole = (frames.at(-1) ?? 0) - (frames[0] ?? 0)
  const p95Ms = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)] ?? Number.NaN
  return { fps: (gaps.length / whole) * 1000, p95Ms }
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
