import { expect, test } from 'vitest'
import { codeOfAsync } from '../../store/code-of-async.ts'
import { openBoltStub } from './bolt-stub.ts'
import { adapterRig, shortPatience } from './adapter-rig.ts'
import type { Mishap } from './adapter-rig.ts'
import type { Break } from './script.ts'
import { senderTo } from './sender.ts'

/** The database says nothing: how long is waited, what is said then, and how it comes back. */

const { callMs, tryMs, absentMs } = shortPatience

/** For timers, on a computer with much else to do. */
const slackMs = 6000

const timed = async <T>(work: Promise<T>): Promise<{ readonly result: T; readonly ms: number }> => {
  const began = performance.now()
  const result = await work
  return { result, ms: performance.now() - began }
}

const silence = (at: Mishap['at'], applied: NonNullable<Break['applied']>): Mishap => ({
  at,
  fault: { type: 'stall', applied },
})

test.for([
  ['before it was sent in full', silence('RUN', false), 'appended'],
  ['before it was done', silence('PULL', false), 'appended'],
  ['after it was done', silence('PULL', true), 'known'],
] as const)('one silence %s costs a moment', async ([, mishap, type]) => {
  const { store, stub, log, plan } = await adapterRig({ patience: shortPatience })
  const sender = senderTo(store, 'map')
  plan('map', [mishap])
  const next = sender.next()
  const { result, ms } = await timed(sender.send(next))
  expect(result.type).toBe(type)
  expect(log.applied(next.commit.commitId)).toBe(1)
  expect(ms).toBeLessThan(callMs + slackMs)
  await expect.poll(() => stub.connections()).toBe(1)
})

test('what is done only after it was asked again is not done twice', async () => {
  const { store, log, plan } = await adapterRig({ patience: shortPatience })
  const sender = senderTo(store, 'map')
  plan('map', [silence('PULL', { later: tryMs + 100 }), silence('PULL', { later: 50 })])
  const next = sender.next()
  expect((await sender.send(next)).type).toBe('known')
  expect(log.applied(next.commit.commitId)).toBe(1)
})

test.for([true, false])(
  'a commit that no answer ever comes to is told as unknown in time; it was done: %s',
  async (applied) => {
    const { store, stub, log, plan } = await adapterRig({ patience: shortPatience })
    const sender = senderTo(store, 'map')
    await sender.send(sender.next())
    plan(
      'map',
      Array.from({ length: 50 }, () => silence('PULL', applied)),
    )
    const next = sender.next()
    const { result, ms } = await timed(codeOfAsync(sender.send(next)))
    expect(result).toBe('outcome-unknown')
    expect(ms).toBeLessThan(callMs + slackMs)
    expect(log.applied(next.commit.commitId)).toBe(applied ? 1 : 0)
    plan('map', [])
    expect((await sender.send(next)).type).toBe(applied ? 'known' : 'appended')
    expect(log.applied(next.commit.commitId)).toBe(1)
    await expect.poll(() => stub.connections()).toBe(1)
  },
)

test('other maps do not notice: neither what is sent meanwhile nor what is under way', async () => {
  // So that none of the others takes long enough to be taken for silent.
  const patience = { ...shortPatience, tryMs: 1500 }
  const { store, log, plan, tries } = await adapterRig({ patience })
  const silent = senderTo(store, 'silent')
  plan(
    'silent',
    Array.from({ length: 50 }, () => silence('PULL', false)),
  )
  const told = codeOfAsync(silent.send(silent.next()))
  const others = Array.from({ length: 4 }, (_, at) => senderTo(store, `map-${at}`))
  const times: number[] = []
  const busy = others.map(async (sender) => {
    const until = performance.now() + callMs
    while (performance.now() < until) {
      // Under way while the connection of the silent map is given up.
      plan(sender.map, [{ at: 'PULL', fault: { type: 'slow', milliseconds: 100 } }])
      times.push((await timed(sender.send(sender.next()))).ms)
    }
  })
  await Promise.all(busy)
  expect(await told).toBe('outcome-unknown')
  for (const { map, acknowledged } of others) {
    expect(tries(map)).toBe(acknowledged.length)
    expect(acknowledged.filter((id) => log.applied(id) !== 1)).toEqual([])
  }
  const [slowest, median] = [times.length - 1, times.length >> 1].map((at) =>
    Math.round(times.toSorted((a, b) => a - b)[at] ?? 0),
  )
  console.log(
    `beside a silent map: ${times.length} commits, median ${median} ms, slowest ${slowest} ms`,
  )
})

test('hundreds of calls into silence leave nothing behind, and the next one is answered', async () => {
  const { store, stub, always } = await adapterRig({ patience: shortPatience })
  const sender = senderTo(store, 'map')
  await sender.send(sender.next())
  always(({ name }) => (name === 'PULL' ? { type: 'stall' } : undefined))
  const map = sender.map
  const codes = await Promise.all(
    Array.from({ length: 200 }, async () => codeOfAsync(store.commits(map, 0, 10))),
  )
  expect(new Set(codes)).toEqual(new Set(['store-unreachable']))
  always(undefined)
  expect(await sender.send(sender.next())).toEqual({ type: 'appended' })
  await expect.poll(() => stub.connections()).toBeLessThanOrEqual(2)
})

test('where not even the handshake is answered, all ends in time and comes back with the server', async () => {
  const { store, stub, always } = await adapterRig({ patience: shortPatience })
  const sender = senderTo(store, 'map')
  await sender.send(sender.next())
  // A process that was stopped: the computer takes its connections, nobody speaks on them.
  always(({ name }) => {
    if (name === 'HANDSHAKE') return { type: 'slow', milliseconds: 50 }
    return name === 'RUN' ? { type: 'stall' } : undefined
  })
  const next = sender.next()
  const calls = Array.from({ length: 40 }, async () => timed(codeOfAsync(sender.send(next))))
  const answers = await Promise.all(calls)
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(callMs + slackMs)
  console.log(
    `not even a handshake: ${stub.connections()} connections after ${answers.length} calls`,
  )
  always(undefined)
  expect(['appended', 'known']).toContain((await sender.send(next)).type)
  await expect.poll(() => stub.connections(), { timeout: 5000 }).toBeLessThanOrEqual(2)
})

test('a server that is gone is told soon, and found again when it is back', async () => {
  const { store, stub, log } = await adapterRig({ patience: shortPatience })
  const sender = senderTo(store, 'map')
  await sender.send(sender.next())
  await stub.close()
  const next = sender.next()
  const { result, ms } = await timed(codeOfAsync(sender.send(next)))
  // Where the news of the end comes after the question went out, nobody knows what became of it, and that is said.
  expect(['store-unreachable', 'outcome-unknown']).toContain(result)
  expect(ms).toBeLessThan(absentMs + slackMs)
  const again = await openBoltStub({ database: log.database, port: stub.port })
  expect(await sender.send(next)).toEqual({ type: 'appended' })
  await again.close()
})
