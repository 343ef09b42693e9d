import { describe, expect, test } from 'vitest'
import { toBody } from '../../../graph/model/snapshot.ts'
import { valueOf } from '../../../web/api/answer.ts'
import { served } from './served.ts'
import {
  bodyOn,
  association,
  has,
  isSaved,
  knows,
  madeMap,
  map,
  openWindow,
  until,
} from './windows.ts'

describe('what somebody does to a map', () => {
  test('is on screen at once and saved a moment later', async () => {
    const vonk = await served()
    const client = vonk.client()
    await madeMap(client)
    const window = await openWindow(client)
    window.dispatch([association('a'), association('b')])
    expect(has(window.state.getState(), 'b')).toBe(true)
    expect(window.state.getState().saving).toEqual({ type: 'saving', changes: 1 })
    const now = await until(window, isSaved)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
    expect(now.log).toEqual(valueOf(await client.commits(map, 0)))
  })

  test('stays the same object when the server did just what was on screen', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const window = await openWindow(client)
    window.dispatch([association('a')])
    const before = window.state.getState().snapshot
    const { snapshot } = await until(window, isSaved)
    expect(snapshot).toBe(before)
  })

  test('appears in a second window', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const one = await openWindow(client)
    const other = await openWindow(client)
    one.dispatch([association('a')])
    one.dispatch([association('b'), knows('ab', 'a', 'b')])
    const now = await until(other, (state) => has(state, 'ab'))
    expect(now.log.map((commit) => commit.revision)).toEqual([1, 2, 3])
  })

  test('goes out in order, as one step, when it is larger than a commit may be', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const window = await openWindow(client)
    window.dispatch(Array.from({ length: 1201 }, (_, index) => association(`a${index}`)))
    const { log } = await until(window, isSaved)
    expect(
      log.slice(1).map(({ step, changes }) => [step?.part, step?.parts, changes.length]),
    ).toEqual([
      [1, 3, 500],
      [2, 3, 500],
      [3, 3, 201],
    ])
    window.undoAct(log[1]?.step?.id ?? '')
    const undone = await until(window, isSaved)
    expect(undone.snapshot.entities.size).toBe(1)
    expect(toBody(undone.snapshot)).toEqual(await bodyOn(client))
  })

  test('bears the id of the older relation that the server merged it into', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const one = await openWindow(client)
    one.dispatch([association('a'), association('b')])
    await until(one, isSaved)
    one.close()
    const other = await openWindow(client)
    other.dispatch([knows('first', 'a', 'b')])
    await until(other, isSaved)
    // The first window has not heard of it, and draws the same line.
    one.dispatch([knows('second', 'b', 'a')])
    one.dispatch([
      { op: 'update', id: 'second' as never, fields: { note: { from: null, to: 'x' } } },
    ])
    void one.run(AbortSignal.timeout(30_000))
    const now = await until(one, isSaved)
    expect([...now.snapshot.relations.keys()]).toEqual(['first'])
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })
})
