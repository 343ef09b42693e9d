import { describe, expect, test } from 'vitest'
import { toBody } from '../../../graph/model/snapshot.ts'
import { unsavedActs } from '../../../web/state/unsaved.ts'
import { served } from './served.ts'
import { bodyOn, association, has, isSaved, madeMap, openWindow, until } from './windows.ts'

describe('while the server is away', () => {
  test('work goes on, says how much is not saved, and is saved when the server is back', async () => {
    const vonk = await served()
    const client = vonk.client()
    await madeMap(client)
    const window = await openWindow(client)
    await vonk.stop()
    window.dispatch([association('a')])
    window.dispatch([association('b'), association('c')])
    const waiting = await until(window, ({ saving }) => saving.type === 'waiting')
    expect(waiting.saving).toEqual({ type: 'waiting', changes: 2 })
    const acts = unsavedActs(window.core.getState())
    expect(acts.map((act) => act.flatMap(({ changes }) => changes))).toEqual([
      [association('a')],
      [association('b'), association('c')],
    ])
    expect(has(waiting, 'c')).toBe(true)
    await vonk.start()
    const now = await until(window, isSaved)
    expect(now.log.map((commit) => commit.changes.length)).toEqual([1, 1, 2])
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })

  test('what others do afterwards is followed without a hole', async () => {
    const vonk = await served()
    const client = vonk.client()
    await madeMap(client)
    const window = await openWindow(client)
    await vonk.stop()
    await vonk.start()
    const other = await openWindow(vonk.client())
    other.dispatch([association('a')])
    other.dispatch([association('b')])
    const now = await until(window, (state) => has(state, 'b'))
    expect(now.log.map((commit) => commit.revision)).toEqual([1, 2, 3])
  })
})

describe('a commit whose answer is lost, three times over', () => {
  test('is sent again and not done twice', async () => {
    const vonk = await served()
    await madeMap(vonk.client())
    let sent = 0
    const client = vonk.client((ask) => async (url, init) => {
      // Nothing else may tell this window that it was done.
      if (typeof url === 'string' && url.includes('/events')) throw new TypeError('no events')
      const answer = await ask(url, init)
      if (init?.method !== 'POST') return answer
      sent += 1
      if (sent <= 3) throw new TypeError('the line broke after the server did its work')
      return answer
    })
    const window = await openWindow(client)
    window.dispatch([association('a')])
    const now = await until(window, isSaved)
    expect(sent).toBe(4)
    expect(now.log.length).toBe(2)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(vonk.client()))
  })
})

describe('what the browser kept of a closed window', () => {
  test('is sent by the next one, and what was saved after all is not sent again', async () => {
    const vonk = await served()
    const client = vonk.client()
    await madeMap(client)
    const closed = await openWindow(client)
    closed.dispatch([association('a')])
    const saved = closed.core.getState().queue
    await until(closed, isSaved)
    closed.close()
    closed.dispatch([association('b')])
    const kept = [...saved, ...closed.core.getState().queue]
    const next = await openWindow(client, 'script', kept)
    expect(next.state.getState().saving).toEqual({ type: 'saving', changes: 1 })
    const now = await until(next, isSaved)
    expect(now.log.length).toBe(3)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })
})
