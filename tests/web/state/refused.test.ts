import { describe, expect, test } from 'vitest'
import { served } from './served.ts'
import { association, has, isSaved, knows, madeMap, openWindow, rename, until } from './windows.ts'

describe('what the rules do not take', () => {
  test('stays, with its reason, holds back what comes after, and can be dropped', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const window = await openWindow(client)
    window.dispatch([association('a')])
    await until(window, isSaved)
    window.dispatch([rename('a', 'Kring a', ' ')])
    window.dispatch([association('b')])
    const now = window.state.getState()
    expect(now.saving).toEqual({
      type: 'refused',
      problem: { code: 'name-missing', details: { id: 'a' } },
      changes: 2,
    })
    expect(has(now, 'b')).toBe(true)
    window.drop()
    const saved = await until(window, isSaved)
    expect(saved.log.length).toBe(3)
    expect(saved.snapshot.entities.size).toBe(3)
  })

  test('takes along what cannot be without it', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const window = await openWindow(client)
    window.dispatch([association('a')])
    window.dispatch([association('b', { name: ' ' })])
    window.dispatch([knows('ab', 'a', 'b')])
    expect(window.state.getState().saving).toMatchObject({ type: 'refused', changes: 3 })
    window.drop()
    window.drop()
    const saved = await until(window, isSaved)
    expect([...saved.snapshot.relations]).toEqual([])
    expect(has(saved, 'a')).toBe(true)
  })
})
