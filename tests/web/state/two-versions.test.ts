import { describe, expect, test } from 'vitest'
import { inForce } from '../../../graph/change/history.ts'
import { asCommitId, asId } from '../../../graph/model/ids.ts'
import { elementOf, toBody } from '../../../graph/model/snapshot.ts'
import { valueOf } from '../../../web/api/answer.ts'
import type { Client } from '../../../web/api/client.ts'
import { served } from './served.ts'
import {
  bodyOn,
  association,
  has,
  isSaved,
  knows,
  madeMap,
  map,
  nameOn,
  openWindow,
  rename,
  until,
} from './windows.ts'
import type { DocumentState } from '../../../web/state/document-state.ts'
import type { Window } from './windows.ts'

/** A window that did not hear what another person did meanwhile. */
const behind = async (
  begin: Parameters<Window['dispatch']>[0],
  meanwhile: Parameters<Window['dispatch']>[0],
): Promise<{ window: Window; client: Client }> => {
  const vonk = await served()
  const client = vonk.client()
  await madeMap(client)
  const window = await openWindow(client)
  window.dispatch(begin)
  await until(window, isSaved)
  window.close()
  const other = await openWindow(await vonk.browser('Buur'), 'Buur')
  other.dispatch(meanwhile)
  await until(other, isSaved)
  return { window, client }
}

const goOn = ({ run }: Window): void => void run(AbortSignal.timeout(30_000))
const inConflict = (window: Window) => until(window, ({ saving }) => saving.type === 'conflict')

describe('two versions of one field', () => {
  const begin = [association('a')]
  const fromOther = [rename('a', 'Kring a', 'Van de ander')]

  test('are shown, with whose and when, and mine stays on screen', async () => {
    const { window } = await behind(begin, fromOther)
    window.dispatch([rename('a', 'Kring a', 'Van mij')])
    window.dispatch([rename('a', 'Van mij', 'Beter van mij')])
    goOn(window)
    const { saving } = await inConflict(window)
    expect(saving).toMatchObject({
      changes: 2,
      conflicts: [
        { element: 'a', field: 'name', yours: 'Van mij', theirs: 'Van de ander', by: 'Buur' },
      ],
    })
    expect(nameOn(window, 'a')).toBe('Beter van mij')
  })

  test('mine becomes a new commit with the last that I typed', async () => {
    const { window, client } = await behind(begin, fromOther)
    window.dispatch([rename('a', 'Kring a', 'Van mij')])
    window.dispatch([rename('a', 'Van mij', 'Beter van mij')])
    window.dispatch([association('b')])
    goOn(window)
    await inConflict(window)
    window.resolve(['mine'])
    const now = await until(window, isSaved)
    expect(nameOn(window, 'a')).toBe('Beter van mij')
    expect(now.log.length).toBe(5)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })

  test('are asked again, with who and when, if a third changed it while I was choosing', async () => {
    const { window, client } = await behind(begin, fromOther)
    window.dispatch([rename('a', 'Kring a', 'Van mij')])
    goOn(window)
    await inConflict(window)
    const third = await openWindow(client, 'Derde')
    third.dispatch([rename('a', 'Van de ander', 'Van een derde')])
    const { log } = await until(third, isSaved)
    await until(window, (now) => now.log.some(({ commitId }) => commitId === log.at(-1)?.commitId))
    window.resolve(['mine'])
    const { saving } = await until(
      window,
      (now) => now.saving.type === 'conflict' && now.saving.conflicts[0]?.theirs !== 'Van de ander',
    )
    const [yours, theirs, by] = ['Van mij', 'Van een derde', 'script']
    expect(saving).toMatchObject({
      conflicts: [{ yours, theirs, by, at: expect.stringMatching(/T/u) }],
    })
  })

  test('theirs lets go of every queued change of the field and keeps the rest', async () => {
    const { window, client } = await behind(begin, fromOther)
    window.dispatch([rename('a', 'Kring a', 'Van mij'), association('b')])
    window.dispatch([rename('a', 'Van mij', 'Beter van mij')])
    goOn(window)
    await inConflict(window)
    window.resolve(['theirs'])
    const now = await until(window, isSaved)
    expect(nameOn(window, 'a')).toBe('Van de ander')
    expect(has(now, 'b')).toBe(true)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })
})

describe('an undo of what another changed since', () => {
  const begin = [association('a'), association('b')]
  const both = [rename('a', 'Kring a', 'Koor'), rename('b', 'Kring b', 'Fanfare')]

  /** A window that takes back two names, of which another changed one or both meanwhile. */
  const undoing = async (theirs: typeof both): Promise<{ window: Window; act: string }> => {
    const { window, client } = await behind(begin, both)
    const act = valueOf(await client.commits(map, 0)).at(-1)?.commitId ?? ''
    goOn(window)
    await until(window, ({ log }) => log.some(({ commitId }) => commitId === act))
    const other = await openWindow(client, 'Jo')
    other.dispatch(theirs)
    await until(other, isSaved)
    window.undoAct(act)
    await inConflict(window)
    return { window, act }
  }
  const stands = ({ log }: DocumentState, act: string): boolean => inForce(log).has(asCommitId(act))

  test('is marked as that undo when every version of mine stays', async () => {
    const { window, act } = await undoing([rename('a', 'Koor', 'Orkest')])
    window.resolve(['mine'])
    const now = await until(window, isSaved)
    expect([nameOn(window, 'a'), nameOn(window, 'b')]).toEqual(['Kring a', 'Kring b'])
    expect(stands(now, act)).toBe(false)
    expect(now.log.at(-1)).toMatchObject({ undoes: act, changes: [] })
  })

  test('takes back only a part, and leaves it in force, when I let go of the other', async () => {
    const theirs = [rename('a', 'Koor', 'Orkest'), rename('b', 'Fanfare', 'Muziek')]
    const { window, act } = await undoing(theirs)
    window.resolve(['mine', 'theirs'])
    const now = await until(window, isSaved)
    // Taken back newest first: the first choice was about the last that was done.
    expect([nameOn(window, 'a'), nameOn(window, 'b')]).toEqual(['Orkest', 'Kring b'])
    expect(stands(now, act)).toBe(true)
  })
})

test('who began to type before the other version arrived is asked all the same', async () => {
  const vonk = await served()
  const client = vonk.client()
  await madeMap(client)
  const window = await openWindow(client)
  window.dispatch([association('a')])
  const seenAt = (await until(window, isSaved)).snapshot.revision
  const other = await openWindow(await vonk.browser('Buur'), 'Buur')
  other.dispatch([rename('a', 'Kring a', 'Van de ander')])
  await until(window, () => nameOn(window, 'a') === 'Van de ander')
  window.dispatch([rename('a', 'Kring a', 'Van mij')], { seenAt })
  const { saving } = await inConflict(window)
  expect(saving).toMatchObject({ conflicts: [{ theirs: 'Van de ander', by: 'Buur' }] })
  expect(nameOn(window, 'a')).toBe('Van mij')
})

describe('something that another removed', () => {
  const begin = [association('a'), association('b'), knows('ab', 'a', 'b')]
  const gone = [{ op: 'remove', id: asId('a') }] as const

  test('comes back, with its lines, when I keep what I did to it', async () => {
    const { window, client } = await behind(begin, gone)
    window.dispatch([rename('a', 'Kring a', 'Nieuwe naam')])
    goOn(window)
    await inConflict(window)
    window.resolve(['mine'])
    const now = await until(window, isSaved)
    expect(nameOn(window, 'a')).toBe('Nieuwe naam')
    expect(has(now, 'ab')).toBe(true)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })

  test('stays away, with what I hung on it, when I let go', async () => {
    const { window, client } = await behind(begin, gone)
    window.dispatch([association('c'), knows('ac', 'a', 'c')])
    window.dispatch([rename('a', 'Kring a', 'Nieuwe naam')])
    goOn(window)
    await inConflict(window)
    window.resolve(['theirs'])
    const now = await until(window, isSaved)
    expect([has(now, 'a'), has(now, 'ac'), has(now, 'c')]).toEqual([false, false, true])
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })
})

describe('something that I removed and another changed', () => {
  const begin = [association('a')]
  const changed = [rename('a', 'Kring a', 'Van de ander')]

  test('goes when I say so', async () => {
    const { window, client } = await behind(begin, changed)
    window.dispatch([{ op: 'remove', id: asId('a') }])
    goOn(window)
    await inConflict(window)
    window.resolve(['mine'])
    const now = await until(window, isSaved)
    expect(has(now, 'a')).toBe(false)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })

  test('stays when I let go', async () => {
    const { window } = await behind(begin, changed)
    window.dispatch([{ op: 'remove', id: asId('a') }])
    goOn(window)
    await inConflict(window)
    window.resolve(['theirs'])
    const now = await until(window, isSaved)
    expect(elementOf(now.snapshot, asId('a'))?.fields['name']).toBe('Van de ander')
  })
})
