import { expect, it } from 'vitest'
import { asMapId } from '../../graph/model/ids.ts'
import { drawFrom, freshSeed } from '../faults/draw.ts'
import { anomaliesOf } from '../faults/history-check.ts'
import { checkListed, unaccounted, unheeded, unshownRaces } from './partition/account.ts'
import { befall, cutOff, drawCut, heal, recover } from './partition/cut.ts'
import type { Post } from './partition/cut.ts'
import type { Edit } from './partition/edit.ts'
import { MapWindow } from './partition/map-window.ts'
import { castOf, drawEdits, setScene } from './partition/scenes.ts'
import { settle } from './partition/settling.ts'
import type { Settled } from './partition/settling.ts'
import { newMap, withSides } from './partition/sides.ts'
import type { Sides } from './partition/sides.ts'
import type { StoredMap } from './partition/store.ts'

const rounds = Number(process.env['VONK_ROUNDS'] ?? 50)
const map = asMapId('linde')
const sides = withSides()

/** Two windows in the west and two in the east, in the order in which they join. */
const people = async (all: Sides): Promise<{ posts: readonly Post[]; store: StoredMap }> => {
  const { west, east } = all
  const { store, address } = await newMap(all, await east.person('Beheer'), map)
  const mia = await west.person('Mia')
  const posts = [
    { side: west, window: new MapWindow('Mia', mia, address) },
    { side: east, window: new MapWindow('Jo', await east.person('Jo'), address) },
    { side: east, window: new MapWindow('Ana', await east.person('Ana'), address) },
    // Somebody with two windows: what one of them leaves behind is the other's business too.
    { side: west, window: new MapWindow('Mia', mia, address) },
  ]
  return { posts, store }
}

const presentIn = (round: number, posts: readonly Post[]): readonly Post[] =>
  posts.slice(0, round < rounds * 0.4 ? 2 : round < rounds * 0.7 ? 3 : 4)

const work = async (window: MapWindow, edits: readonly Edit[]): Promise<void> => {
  for (const each of edits) if (each.window === window) await each.act()
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

const saidOf = (times: readonly number[]): string =>
  `${median(times)} ms (worst ${Math.max(...times)})`

it(`in ${rounds} rounds of cut, edit, heal and mishap nothing is lost, and all screens agree again`, async () => {
  const seed = freshSeed()
  const draw = drawFrom(seed)
  const { west, east } = sides()
  const { posts, store } = await people(sides())
  const results: Settled[] = []
  let edited = 0
  for (let round = 0; round < rounds; round += 1) {
    const present = presentIn(round, posts)
    const windows = present.map(({ window }) => window)
    const cast = castOf(round)
    const revision = await store.commit(setScene(await store.snapshot(), cast))
    for (const window of windows) if (!window.isOpen) await window.open()
    await settle(windows, store, Date.now())

    const cut = drawCut(draw, west, east)
    // Who is not cut off sees what the others there do: only one of them takes part.
    const edits = drawEdits(draw, cast, cut.sides.length === 2 ? windows : windows.slice(0, 2))
    cutOff(cut)
    await Promise.all(windows.map((window) => work(window, edits)))
    // A line that only stalls is told of after some seconds: that is not waited for here.
    if (cut.fault === 'refuse') await checkListed(present, cut, edits)
    const [victim] = windows
    if (victim !== undefined) await befall(victim, cut.mishap)
    heal(cut)
    let began = Date.now()
    if (victim !== undefined && cut.mishap !== 'none') {
      await recover(victim, cut.mishap)
      began = Date.now()
    }
    const result = await settle(windows, store, began)
    const lost = unaccounted(edits, result.shown, await store.log(revision))
    const unshown = unshownRaces(edits, result.shown)
    const ignored = unheeded(edits, result.shown, await store.snapshot())
    expect({ round, seed, lost, unshown, ignored }).toEqual({
      round,
      seed,
      lost: [],
      unshown: [],
      ignored: [],
    })
    results.push(result)
    edited += edits.length
  }
  const [log, state] = [await store.log(0), await store.snapshot()]
  expect(anomaliesOf({ map, log, states: [state], accounts: [], streams: [] })).toEqual([])
  const equal = results.map(({ equalMs }) => equalMs)
  const asked = results.reduce((sum, { shown }) => sum + shown.length, 0)
  console.info(
    `${rounds} rounds, ${edited} edits, ${asked} times two versions;`,
    `saved or shown after ${saidOf(results.map(({ deliveredMs }) => deliveredMs))},`,
    `equal after ${saidOf(equal)}; seed ${seed}`,
  )
  expect(median(equal)).toBeLessThan(2000)
}, 900_000)
