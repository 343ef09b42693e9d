import { describe, expect, onTestFinished, test } from 'vitest'
import { toBody } from '../../../graph/model/snapshot.ts'
import { openProxy } from '../../faults/tcp-proxy.ts'
import type { Proxy } from '../../faults/tcp-proxy.ts'
import { served } from './served.ts'
import type { Served } from './served.ts'
import { association, bodyOn, has, isSaved, madeMap, openWindow, until } from './windows.ts'

const impatient = { answerMs: 1500, silenceMs: 1500 }

/** A Vonk behind a line that can fall silent without ending. */
const behindLine = async (): Promise<{ vonk: Served; line: Proxy }> => {
  const line = await openProxy(0)
  onTestFinished(() => line.close())
  const vonk = await served(line.port)
  line.aim(vonk.port())
  await madeMap(vonk.client())
  return { vonk, line }
}

describe.each(['blackhole', 'half-open'] as const)('on a line that is silent (%s)', (type) => {
  test('a window says that its work waits, and saves it once there is a line again', async () => {
    const { vonk, line } = await behindLine()
    const client = vonk.client(undefined, impatient)
    const window = await openWindow(client)
    line.set({ type })
    window.dispatch([association('a')])
    const waiting = await until(window, ({ saving }) => saving.type === 'waiting')
    expect(waiting.saving).toEqual({ type: 'waiting', changes: 1 })
    line.set(undefined)
    const now = await until(window, isSaved)
    expect(now.log.length).toBe(2)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(vonk.client()))
  })

  test('a window that only looks takes up another line, and misses nothing', async () => {
    const { vonk, line } = await behindLine()
    const window = await openWindow(vonk.client(undefined, impatient))
    const other = await openWindow(vonk.client(undefined, impatient))
    line.set({ type })
    other.dispatch([association('a')])
    await until(other, ({ saving }) => saving.type === 'waiting')
    line.set(undefined)
    const now = await until(window, (state) => has(state, 'a'))
    expect(now.log.map(({ revision }) => revision)).toEqual([1, 2])
  })
})

test('a window that is told nothing for some seconds says so, long before it gives up', async () => {
  const { vonk, line } = await behindLine()
  const window = await openWindow(vonk.client())
  line.set({ type: 'blackhole' })
  window.dispatch([association('a')])
  expect(window.state.getState().saving.type).toBe('saving')
  await until(window, ({ saving }) => saving.type === 'waiting')
})
