import { expect, onTestFinished, test } from 'vitest'
import { commitsAfter } from '../../api/rooms/log.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { valueOf } from '../../web/api/answer.ts'
import { createClient } from '../../web/api/client.ts'
import { dispatched, openCore } from '../../web/state/core.ts'
import { createCoreStore } from '../../web/state/core-store.ts'
import type { CoreStore } from '../../web/state/core-store.ts'
import type { Pause } from '../../web/state/patience.ts'
import { load } from '../../web/state/pull.ts'
import { keepSending } from '../../web/state/send.ts'
import { drawFrom, freshSeed } from '../faults/draw.ts'
import type { Draw } from '../faults/draw.ts'
import { anomaliesOf } from '../faults/history-check.ts'
import { association } from '../web/state/windows.ts'
import { openProxy } from '../faults/tcp-proxy.ts'
import { CutWire } from './cut-wire.ts'
import { listening } from './stream.ts'
import { newMap, openVonk } from './vonk.ts'
import type { Vonk } from './vonk.ts'

const names = ['Mia', 'Jo', 'Ana', 'Bo']
const cutsOfEach = 250
const map = asMapId('linde')

/** Who does not wait before another try: only what is sent and answered counts here. */
const impatient: Pause = { wait: async () => undefined, end: () => undefined }

type Window = { readonly wire: CutWire; readonly core: CoreStore; made: number }

const openWindow = async (name: string, port: number, draw: Draw): Promise<Window> => {
  const proxy = await openProxy(port)
  onTestFinished(() => proxy.close())
  const wire = new CutWire(name, proxy, port, draw)
  wire.isWhole = true
  const saved = valueOf(await load(createClient(wire), map))
  wire.isWhole = false
  return { wire, core: createCoreStore(openCore(saved, [], name)), made: 0 }
}

const typeSomething = (window: Window): void => {
  window.made += 1
  const id = `${window.wire.name}-${window.made}`
  window.core.setState(dispatched({ changes: [association(id)] }))
}

/** Sends as a window does, with nothing but its own answers to tell it what was done. */
const sendUntil = async (window: Window, isDone: () => boolean): Promise<void> => {
  const { wire, core } = window
  const ending = new AbortController()
  const sending = keepSending({
    client: createClient({
      base: wire.base,
      fetch: async (url, init) => {
        if (isDone()) ending.abort()
        // As when the window is closed: what was under way is not known.
        if (ending.signal.aborted) throw new TypeError('closed')
        return wire.fetch(url, init)
      },
    }),
    map,
    store: core,
    retry: impatient,
    signal: ending.signal,
  })
  const done = core.subscribe(({ queue }) => {
    if (isDone()) ending.abort()
    else if (queue.length === 0) typeSomething(window)
  })
  if (core.getState().queue.length === 0) typeSomething(window)
  await sending
  done()
}

const anomalies = async ({ store }: Vonk, all: readonly Window[]): Promise<readonly string[]> =>
  anomaliesOf({
    map,
    log: await commitsAfter(store, map, 0),
    states: [await store.load(map)],
    accounts: all.map(({ wire }) => wire),
    streams: [],
  })

const sum = (all: readonly Window[], of: (wire: CutWire) => number): number =>
  all.reduce((total, { wire }) => total + of(wire), 0)

test('of 1,000 connections cut at some byte of a request or an answer none loses or doubles a commit', async () => {
  const seed = freshSeed()
  const draw = drawFrom(seed)
  const vonk = await openVonk()
  const port = await listening(vonk)
  await newMap(vonk)
  const all = await Promise.all(names.map((name) => openWindow(name, port, draw)))
  await Promise.all(all.map((window) => sendUntil(window, () => window.wire.cuts >= cutsOfEach)))
  const cuts = sum(all, (wire) => wire.cuts)
  const cutCommits = sum(all, (wire) => wire.cutCommits)
  expect(cuts).toBeGreaterThanOrEqual(names.length * cutsOfEach)
  expect(cutCommits).toBeGreaterThan(300)
  expect(await anomalies(vonk, all), `seed ${seed}`).toEqual([])

  for (const { wire } of all) wire.isWhole = true
  await Promise.all(
    all.map((window) => sendUntil(window, () => window.core.getState().queue.length === 0)),
  )
  expect(await anomalies(vonk, all), `seed ${seed}`).toEqual([])
  expect(sum(all, (wire) => wire.unknown.size)).toBe(0)
  const { entities, revision } = await vonk.store.load(map)
  const made = all.reduce((total, window) => total + window.made, 0)
  expect([entities.size, revision]).toEqual([made + 1, made + 1])
  const kept = sum(all, (wire) => wire.keptAfterAll)
  console.info(
    `${cuts} cut, ${cutCommits} of them sent a commit, ${kept} of which the server had kept;`,
    `${made} commits, seed ${seed}`,
  )
}, 120_000)
