import { describe, expect, test } from 'vitest'
import { asCommitId } from '../../../graph/model/ids.ts'
import { toBody } from '../../../graph/model/snapshot.ts'
import type { Change } from '../../../graph/change/change.ts'
import { valueOf } from '../../../web/api/answer.ts'
import type { Client } from '../../../web/api/client.ts'
import { brokenSteps, lookAgainMs } from '../../../web/state/broken-steps.ts'
import { toSend } from '../../../web/state/pending.ts'
import { split } from '../../../web/state/split.ts'
import { served } from './served.ts'
import {
  association,
  bodyOn,
  has,
  isSaved,
  madeMap,
  map,
  nameOn,
  openWindow,
  rename,
  until,
} from './windows.ts'
import type { Window } from './windows.ts'

/** Sends one part of a step, as somebody who is cut off after it. */
const sendPart = async (
  client: Client,
  part: number,
  changes: readonly Change[],
  parts = 3,
): Promise<void> => {
  const baseRevision = valueOf(await client.snapshot(map)).revision
  const commitId = asCommitId(`part-${part}`)
  const step = { id: 'sheet', part, parts }
  valueOf(await client.commit(map, { commitId, baseRevision, changes, step }))
}

const minuteMs = 60_000
const broken = ({ core }: Window, laterMs = minuteMs) =>
  brokenSteps(core.getState(), Date.now() + laterMs)

describe('a step of which the rest does not come', () => {
  test('is told after a while, not while it may still be coming', async () => {
    const client = (await served()).client()
    await madeMap(client)
    await sendPart(client, 1, [association('a')])
    const window = await openWindow(client)
    expect(broken(window, 0)).toEqual([])
    expect(lookAgainMs(window.core.getState(), Date.now())).toBeGreaterThan(0)
    expect(broken(window)).toMatchObject([{ id: 'sheet', missing: [2, 3], rest: 'gone' }])
    await sendPart(client, 2, [association('b')])
    await sendPart(client, 3, [association('c')])
    await until(window, (now) => has(now, 'c'))
    expect(broken(window)).toEqual([])
    expect(lookAgainMs(window.core.getState(), Date.now())).toBeUndefined()
  })

  test('is taken back as one: its parts newest first, in one commit', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const before = (await bodyOn(client)).entities
    await sendPart(client, 1, [association('a')])
    await sendPart(client, 2, [rename('a', 'Kring a', 'Koor'), association('b')])
    const window = await openWindow(client)
    window.undoAct('sheet')
    const now = await until(window, isSaved)
    expect(now.log.at(-1)).toMatchObject({
      undoes: 'sheet',
      changes: [
        { op: 'remove', id: 'b' },
        { op: 'update', id: 'a', fields: { name: { from: 'Koor', to: 'Kring a' } } },
        { op: 'remove', id: 'a' },
      ],
    })
    expect(now.log.length).toBe(4)
    expect((await bodyOn(client)).entities).toEqual(before)
    expect(broken(window)).toEqual([])
  })

  test('is not taken back at all when one of its parts meets another version', async () => {
    const client = (await served()).client()
    await madeMap(client)
    await sendPart(client, 1, [association('a'), association('z')])
    await sendPart(client, 2, [association('b')])
    const window = await openWindow(client)
    window.dispatch([rename('a', 'Kring a', 'Van de ander')])
    await until(window, isSaved)
    const before = await bodyOn(client)
    const undo = { commitId: asCommitId('undo'), baseRevision: before.revision, changes: [] }
    const answer = await client.commit(map, { ...undo, undoes: 'sheet' })
    expect(answer).toMatchObject({ type: 'conflict', conflicts: [{ element: 'a' }] })
    expect(await bodyOn(client)).toEqual(before)
    expect(valueOf(await client.commits(map, before.revision))).toEqual([])
    expect(broken(window)).toHaveLength(1)
  })
})

describe('a step of which the rest waits in this window', () => {
  const sheet = Array.from({ length: 1201 }, (_, index) => association(`a${index}`))

  /** A window that was closed after the first part of a sheet, opened again on a line that may be cut. */
  const cutOff = async (isCut: boolean) => {
    const vonk = await served()
    const line = { isCut }
    const client = vonk.client((ask) => async (url, init) => {
      const isEvents = typeof url === 'string' && url.includes('/events')
      if (line.isCut && (isEvents || init?.method === 'POST'))
        throw new TypeError('the line is cut')
      return ask(url, init)
    })
    await madeMap(vonk.client())
    const [first, ...rest] = split({ changes: sheet }, 1)
    if (first === undefined) throw new Error('a sheet has a first part')
    valueOf(await vonk.client().commit(map, toSend(first)))
    const window = await openWindow(client, 'script', rest)
    const mend = (): void => {
      line.isCut = false
      window.sendNow()
    }
    return { client, window, mend, stepId: first.step?.id ?? '' }
  }

  test('is finished by itself', async () => {
    const { client, window } = await cutOff(false)
    expect(broken(window)).toEqual([])
    const now = await until(window, isSaved)
    expect(now.snapshot.entities.size).toBe(1 + 1201)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })

  test('is told while Vonk is away, and finished when it is back', async () => {
    const { window, mend } = await cutOff(true)
    await until(window, ({ saving }) => saving.type === 'waiting')
    expect(broken(window)).toMatchObject([{ rest: 'here' }])
    mend()
    const now = await until(window, isSaved)
    expect(now.snapshot.entities.size).toBe(1 + 1201)
    expect(broken(window)).toEqual([])
  })

  test('is taken back without sending the rest', async () => {
    const { client, window, mend, stepId } = await cutOff(true)
    await until(window, ({ saving }) => saving.type === 'waiting')
    window.undoAct(stepId)
    expect(window.core.getState().queue).toMatchObject([{ undoes: stepId }])
    mend()
    const now = await until(window, isSaved)
    expect(now.snapshot.entities.size).toBe(1)
    expect(now.log.length).toBe(3)
    expect(toBody(now.snapshot)).toEqual(await bodyOn(client))
  })

  test('waits for the choice of a person, and is whole when that is to drop a part', async () => {
    const client = (await served()).client()
    await madeMap(client)
    const window = await openWindow(client)
    window.dispatch([...sheet.slice(0, 600), association('wrong', { name: ' ' })])
    await until(window, () => window.core.getState().saved.log.length === 2)
    expect(broken(window)).toMatchObject([{ missing: [2], rest: 'held' }])
    window.drop()
    const now = await until(window, isSaved)
    expect(nameOn(window, 'a0')).toBe('Kring a0')
    expect(now.snapshot.entities.size).toBe(1 + 500)
    expect(broken(window)).toEqual([])
  })
})
