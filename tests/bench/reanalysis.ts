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
import { tasksAround } from './tasks.ts'

declare global {
  interface Window {
    /** How long asking the worker took each time, in ms; how often it answered, and whom to tell. */
    vonkBusy: { asked: number[]; answers: number; told: () => void }
  }
}

const edits = 24
/** The first ones are slower: the page does this for the first time. */
const toWarmUp = 4
/** After an answer: by then the page has taken it in and drawn it. */
const settledMs = 500

/**
 * In Chromium, on about 5,000 actors: for how long the page itself is busy with a new analysis after an edit,
 * asking the worker and taking in what it answers; what it then draws, beside a frame in which next to nothing
 * changed. `npm run build` comes first.
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
    await page.addInitScript(watch, { settledMs, answered })
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
      window.vonkBusy = { asked: [], answers: 0, told: () => {} }
    })
    const tasks = await tasksAround(page, answered, settledMs)
    for (let edit = 0; edit < edits; edit += 1) {
      const name = edit % 2 === 0 ? 'Ongedaan maken' : 'Opnieuw doen'
      await page.getByRole('banner').getByRole('button', { name }).click()
      await heard(page, edit + 1)
    }
    const { asked } = await page.evaluate(() => window.vonkBusy)
    const measured = (await tasks()).slice(toWarmUp)
    const bare = await bareFrames(page)
    report({
      bench: 'reanalysis',
      actors: actorsIn(snapshot),
      edits: measured.length,
      askedMs: withP95(asked.slice(toWarmUp)),
      takenInMs: withP95(measured.map(({ own }) => own)),
      longestAfterMs: withP95(measured.map(({ after }) => after)),
      bareFrameMs: withP95(bare),
    })
  } finally {
    await browser.close()
    await vonk.stop()
  }
}

/** The mark that the page leaves at each answer. */
const answered = 'vonk-answered'

/** How long the page takes to draw next to nothing: a letter in a corner that changes. */
const bareFrames = async (page: Page): Promise<readonly number[]> => {
  const tasks = await tasksAround(page, 'vonk-bare', settledMs)
  await page.evaluate(
    async ([times, restMs]) => {
      const letter = document.body.appendChild(document.createElement('p'))
      for (let nth = 0; nth < times; nth += 1) {
        const start = performance.now()
        letter.textContent = String(nth % 10)
        await new Promise((resolve) => {
          setTimeout(resolve, restMs)
        })
        performance.mark(`vonk-bare ${performance.now() - start}`)
      }
      letter.remove()
    },
    [edits - toWarmUp, settledMs] as const,
  )
  return (await tasks()).map(({ after }) => after)
}

const withP95 = (values: readonly number[]) => {
  const p95 = values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN
  return { ...spread(values), p95 }
}

/** Told by the page: who keeps asking it holds it up as well. */
const heard = (page: Page, times: number): Promise<unknown> =>
  page.evaluate(
    (least) =>
      new Promise<void>((resolve) => {
        window.vonkBusy.told = () => {
          if (window.vonkBusy.answers >= least) resolve()
        }
        window.vonkBusy.told()
      }),
    times,
  )

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
const watch = (given: { settledMs: number; answered: string }): void => {
  window.vonkBusy = { asked: [], answers: 0, told: () => {} }
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
        setTimeout(() => {
          performance.mark(`${given.answered} ${performance.now() - start}`)
          window.vonkBusy.answers += 1
          window.vonkBusy.told()
        }, given.settledMs)
      })
    }
  }
}
