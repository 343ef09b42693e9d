import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { loadMap } from '../../command/load-file.ts'
import { storeTarget } from '../../command/store-target.ts'
import { isActor } from '../../graph/model/element.ts'
import type { Entity } from '../../graph/model/element.ts'
import { asId, asMapId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { openStore } from '../../graph/store/open.ts'
import { openBrowser, visitor } from '../e2e/browser.ts'
import { startVonk } from '../e2e/running-vonk.ts'
import { report, spread } from './figures.ts'
import { actorsIn, demoTimes } from './neighbourhoods.ts'

declare global {
  interface Window {
    /** In ms: asking the worker, and the longest that the page could do nothing else once it answered. */
    vonkBusy: { asked: number[]; heard: number[] }
  }
}

const edits = 24
/** The first ones are slower: the page does this for the first time. */
const toWarmUp = 4

/**
 * In Chromium, on about 5,000 actors: for how long the page itself is busy with a new analysis after an edit,
 * asking the worker and taking in what it answers. `npm run build` comes first.
 */
export const reanalysis = async (): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), 'vonk-bench-'))
  const snapshot = await ownMap()
  const store = await openStore(`sqlite:${join(home, 'vonk.sqlite')}`)
  const { map } = await loadMap(storeTarget(store), snapshot)
  await store.close()
  const vonk = await startVonk(home)
  const browser = await openBrowser()
  try {
    const context = await visitor(browser, { language: 'nl' })
    const page = await context.newPage()
    page.setDefaultTimeout(120_000)
    // Whoever runs TypeScript as it is names functions through this.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(watch)
    await page.goto(vonk.link)
    await page.waitForURL((url) => url.hash === '')
    await page.goto(`${vonk.origin}/map/${map}`)
    await heard(page, 1)
    const line = page.locator('input[role=combobox]').first()
    await line.fill('Nieuwe club')
    await line.press('Enter')
    await heard(page, 2)
    // Without the picture beside it: how long that is drawn for is another matter.
    await page.getByRole('button', { name: 'Wie is nodig' }).click()
    await page.getByRole('heading', { name: 'Wie is nodig?' }).waitFor()
    await page.evaluate(() => {
      window.vonkBusy = { asked: [], heard: [] }
    })
    for (let edit = 0; edit < edits; edit += 1) {
      const name = edit % 2 === 0 ? 'Ongedaan maken' : 'Opnieuw doen'
      await page.getByRole('banner').getByRole('button', { name }).click()
      await heard(page, edit + 1)
    }
    const all = await page.evaluate(() => window.vonkBusy)
    const busy = { asked: all.asked.slice(toWarmUp), heard: all.heard.slice(toWarmUp) }
    const blocked = busy.heard.map((ms, at) => Math.max(ms, busy.asked[at] ?? 0))
    report({
      bench: 'reanalysis',
      actors: actorsIn(snapshot),
      firstMs: all.heard[0],
      askedMs: { ...spread(busy.asked), p95: p95(busy.asked) },
      heardMs: { ...spread(busy.heard), p95: p95(busy.heard) },
      blockedP95Ms: p95(blocked),
    })
  } finally {
    await browser.close()
    await vonk.stop()
  }
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

const heard = (page: Page, times: number): Promise<unknown> =>
  page.waitForFunction((least) => window.vonkBusy.heard.length >= least, times)

/** A map of somebody's own, everybody on a grid: the example asks where to write. */
const ownMap = async (): Promise<Snapshot> => {
  const demo = await demoTimes(98)
  const id = asMapId('large')
  const entities = new Map<Entity['id'], Entity>()
  let nth = 0
  for (const entity of demo.entities.values()) {
    if (entity.kind === 'map') entities.set(asId(id), { ...entity, id: asId(id) })
    else if (isActor(entity)) {
      entities.set(entity.id, { ...entity, x: (nth % 75) * 180, y: Math.floor(nth / 75) * 110 })
      nth += 1
    } else entities.set(entity.id, entity)
  }
  return { ...demo, id, entities }
}

/** Runs in the page before anything else: times what goes to the worker and what comes back. */
const watch = (): void => {
  window.vonkBusy = { asked: [], heard: [] }
  window.Worker = class extends Worker {
    override postMessage(message: unknown): void {
      const start = performance.now()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only a window has an origin
      super.postMessage(message)
      window.vonkBusy.asked.push(performance.now() - start)
    }

    override addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
      super.addEventListener(type, (event: Event) => {
        const start = performance.now()
        if (typeof listener === 'function') listener.call(this, event)
        // For a while, whenever the page is free it looks how long it was not.
        const free = new MessageChannel()
        let last = start
        let longest = 0
        free.port1.addEventListener('message', () => {
          const now = performance.now()
          longest = Math.max(longest, now - last)
          last = now
          if (now - start < 500) free.port2.postMessage(0)
          else window.vonkBusy.heard.push(longest)
        })
        free.port1.start()
        free.port2.postMessage(0)
      })
    }
  }
}
