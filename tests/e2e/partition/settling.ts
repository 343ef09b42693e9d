import { nameOf } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { knownText } from '../../../graph/model/value.ts'
import type { MapWindow } from './map-window.ts'
import type { StoredMap } from './store.ts'
import type { Choice, Versions } from './versions.ts'

/** What a window showed as two versions or as refused, and what its person chose. */
export type Shown = Versions & { readonly window: MapWindow; readonly choice: Choice }

export type Settled = {
  readonly shown: readonly Shown[]
  /** From the beginning until everything was either saved or shown as two versions. */
  readonly deliveredMs: number
  /** From the beginning, or from the last choice, until all screens were as the store. */
  readonly equalMs: number
}

const longestMs = 30_000

/** Waits until every screen is as the store, and chooses by turns where there are two versions. */
export const settle = async (
  windows: readonly MapWindow[],
  store: StoredMap,
  began: number,
): Promise<Settled> => {
  const shown: Shown[] = []
  let [deliveredMs, last] = [0, began]
  for (;;) {
    const states = await Promise.all(windows.map((window) => window.saving()))
    const isDelivered = states.every((said) => !/Bewaren|Nog niet/u.test(said))
    if (isDelivered && deliveredMs === 0) deliveredMs = Date.now() - began
    const at = states.indexOf('Twee versies')
    const window = windows[at]
    if (isDelivered && window !== undefined) {
      const choice: Choice = shown.length % 2 === 0 ? 'mine' : 'theirs'
      shown.push(...(await window.versions()).map((each) => ({ ...each, window, choice })))
      await window.choose(choice)
      last = Date.now()
      continue
    }
    const isSaved = states.every((said) => said === '✓ Bewaard')
    if (isSaved && (await areEqual(windows, store)))
      return { shown, deliveredMs, equalMs: Date.now() - last }
    if (Date.now() - last > longestMs)
      throw new Error(`not settled: ${JSON.stringify([states, ...(await screens(windows))])}`)
  }
}

const screens = (windows: readonly MapWindow[]): Promise<readonly string[]> =>
  Promise.all(windows.map((window) => window.text()))

const areEqual = async (windows: readonly MapWindow[], store: StoredMap): Promise<boolean> => {
  const [map, first = '', ...others] = await Promise.all([
    store.snapshot(),
    ...windows.map((window) => window.text()),
  ])
  return others.every((text) => text === first) && saysAll(first, map)
}

/** Whether a screen names everybody on the map, with every line at both of its ends, and nobody else. */
const saysAll = (text: string, map: Snapshot): boolean => {
  const actors = [...map.entities.values()].filter(({ kind }) => kind === 'association')
  const expected = actors.map((actor) => {
    const { id } = actor
    const at = [...map.relations.values()].filter(({ from, to }) => from === id || to === id)
    const since = at.map((relation) => knownText(relation.fields['since']) ?? '')
    return [nameOf(actor), at.length, ...since.toSorted()].join()
  })
  return expected.toSorted().join('\n') === saidIn(text).toSorted().join('\n')
}

/** Each actor of a screen: the name, how many lines, and since when. */
const saidIn = (text: string): readonly string[] =>
  text.split(/\n(?=Kring)/u).map((article) => {
    const [head = '', ...rest] = article.split('\n').filter((line) => line.trim() !== '')
    const lines = rest.filter((line) => line !== 'Nog geen lijn bekend.')
    const since = lines.map((line) => /sinds (\d+)/u.exec(line)?.[1] ?? '')
    return [head.split(' · ')[0]?.trim(), lines.length, ...since.toSorted()].join()
  })
