import { describe, expect, test } from 'vitest'
import type { Change } from '../../../graph/change/change.ts'
import { asId } from '../../../graph/model/ids.ts'
import { toBody } from '../../../graph/model/snapshot.ts'
import type { Client } from '../../../web/api/client.ts'
import { served } from './served.ts'
import {
  association,
  bodyOn,
  has,
  isSaved,
  knows,
  madeMap,
  nameOn,
  openWindow,
  rename,
  until,
} from './windows.ts'
import type { Window } from './windows.ts'

const gone = (id: string): Change => ({ op: 'remove', id: asId(id) })
const source: Change = {
  op: 'create',
  element: { id: asId('s'), kind: 'source', fields: { name: 'Gesprek' } },
}

/** A window that did all this while another did that, and now hears of it. */
const meeting = async (
  begin: readonly Change[],
  theirs: readonly Change[],
  mine: (window: Window) => void,
): Promise<{ window: Window; client: Client }> => {
  const vonk = await served()
  const client = vonk.client()
  await madeMap(client)
  const window = await openWindow(client)
  window.dispatch(begin)
  await until(window, isSaved)
  window.close()
  const other = await openWindow(await vonk.browser('Buur'), 'Buur')
  other.dispatch(theirs)
  await until(other, isSaved)
  mine(window)
  void window.run(AbortSignal.timeout(30_000))
  return { window, client }
}

const inConflict = (window: Window, element: string) =>
  until(
    window,
    ({ saving }) => saving.type === 'conflict' && saving.conflicts[0]?.element === element,
  )

describe('what waits behind two versions', () => {
  const begin = [association('a'), association('b'), association('c')]

  test('stays, is seen, and is asked about in its turn, whatever was chosen before', async () => {
    const { window, client } = await meeting(begin, [gone('b'), gone('c')], ({ dispatch }) => {
      dispatch([rename('b', 'Kring b', 'Blijft')])
      dispatch([source, knows('ac', 'a', 'c', { sourceId: 's' })])
      dispatch([association('d', { sourceId: 's' })])
    })
    expect(has(await inConflict(window, 'b'), 'd')).toBe(true)
    window.resolve(['mine'])
    const second = await inConflict(window, 'c')
    expect(second.saving).toMatchObject({ changes: 2 })
    window.resolve(['theirs'])
    const now = await until(window, isSaved)
    expect([has(now, 'b'), has(now, 'ac'), has(now, 'd')]).toEqual([true, false, true])
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })

  test('is refused in its turn, with its reason, when a rule does not take it any more', async () => {
    const flags = { from: null, to: ['sensitive_membership'] }
    const { window } = await meeting(
      [
        ...begin,
        {
          op: 'create',
          element: { id: asId('r'), kind: 'resident', fields: { name: 'Een buur' } },
        },
      ],
      [gone('b'), { op: 'update', id: asId('a'), fields: { flags } }],
      ({ dispatch }) => {
        dispatch([rename('b', 'Kring b', 'Blijft')])
        dispatch([knows('ra', 'r', 'a')])
      },
    )
    await inConflict(window, 'b')
    window.resolve(['theirs'])
    const { saving } = await until(window, (now) => now.saving.type === 'refused')
    expect(saving).toMatchObject({ problem: { code: 'sensitive-membership' }, changes: 1 })
  })

  test('takes back what was chosen, when that is what it was for', async () => {
    const { window } = await meeting(
      begin,
      [rename('a', 'Kring a', 'Van de ander')],
      ({ dispatch, undoAct, core }) => {
        dispatch([rename('a', 'Kring a', 'Van mij')])
        undoAct(core.getState().queue[0]?.commitId ?? '')
      },
    )
    await inConflict(window, 'a')
    window.resolve(['mine'])
    const now = await until(window, isSaved)
    expect(now.log.slice(3).map(({ changes, undoes }) => [changes.length, undoes])).toEqual([
      [1, undefined],
      [1, now.log[3]?.commitId],
    ])
    expect(nameOn(window, 'a')).toBe('Van de ander')
  })
})
