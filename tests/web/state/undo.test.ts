import { describe, expect, test } from 'vitest'
import { toBody } from '../../../graph/model/snapshot.ts'
import { actId } from '../../../graph/change/history.ts'
import { nextActs } from '../../../web/state/own-acts.ts'
import { served } from './served.ts'
import {
  bodyOn,
  association,
  has,
  isSaved,
  knows,
  madeMap,
  openWindow,
  rename,
  until,
} from './windows.ts'
import type { Window } from './windows.ts'

const takeBack = (window: Window): void => {
  const { undo } = nextActs(window.state.getState().log, 'script')
  if (undo !== undefined) window.undoAct(actId(undo))
}
const bringAgain = (window: Window): void => {
  const { redo } = nextActs(window.state.getState().log, 'script')
  if (redo !== undefined) window.undoAct(actId(redo))
}

describe('undo', () => {
  test('takes back what is not even saved yet, and redo brings it again', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const window = await openWindow(client)
    window.dispatch([association('a'), association('b')])
    window.dispatch([knows('ab', 'a', 'b')])
    takeBack(window)
    takeBack(window)
    expect(has(window.state.getState(), 'a')).toBe(false)
    bringAgain(window)
    expect(has(window.state.getState(), 'a')).toBe(true)
    expect(has(window.state.getState(), 'ab')).toBe(false)
    bringAgain(window)
    expect(has(window.state.getState(), 'ab')).toBe(true)
    const now = await until(window, isSaved)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })

  test('takes back everything after the map was closed and opened again', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const before = await openWindow(client)
    before.dispatch([association('a')])
    before.dispatch([rename('a', 'Kring a', 'Koor')])
    before.dispatch([{ op: 'move', positions: { a: [10, 20] } }])
    await until(before, isSaved)
    before.close()
    const window = await openWindow(client)
    for (const _ of [1, 2, 3, 4, 5]) takeBack(window)
    const now = await until(window, isSaved)
    expect([...now.snapshot.entities.keys()]).toEqual(['linde'])
    for (const _ of [1, 2, 3, 4, 5]) bringAgain(window)
    const again = await until(window, isSaved)
    expect(again.snapshot.entities.get('a' as never)).toMatchObject({
      x: 10,
      y: 20,
      fields: { name: 'Koor' },
    })
    expect(toBody(again.snapshot)).toEqual(await bodyOn(client))
  })
})
