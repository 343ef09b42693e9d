import { expect, test } from 'vitest'
import { adapterRig } from './adapter-rig.ts'
import type { AdapterRig, Mishap } from './adapter-rig.ts'
import { senderTo } from './sender.ts'
import type { Sender } from './sender.ts'

/** The connection to the database is cut: what becomes of the commits that were on it. */

/** The commit is done, and of the answer no more than its beginning arrives. */
const lostAnswer = (at: number): Mishap => ({
  at: 'PULL',
  fault: { type: at % 4 === 0 ? 'reset' : 'cut', applied: true, letThrough: (at % 20) * 6 },
})

const lostQuestion = (at: number): Mishap => ({
  at: at % 2 === 0 ? 'RUN' : 'PULL',
  fault: { type: at % 3 === 0 ? 'reset' : 'cut' },
})

/** Eight send at the same time. Each commit loses its answer once, and three of ten get lost before. */
const sendOver = async (rig: AdapterRig, commits: number): Promise<readonly Sender[]> => {
  const senders = Array.from({ length: 8 }, (_, at) => senderTo(rig.store, `map-${at}`))
  await Promise.all(
    senders.map(async (sender, first) => {
      for (let at = first; at < commits; at += senders.length) {
        rig.plan(sender.map, [...(at % 10 < 3 ? [lostQuestion(at)] : []), lostAnswer(at)])
        await sender.send(sender.next())
      }
    }),
  )
  return senders
}

test('each commit is there once, in order, after 1,000 lost answers and 300 lost questions', async () => {
  const rig = await adapterRig()
  const senders = await sendOver(rig, 1000)
  const sent = senders.flatMap(({ acknowledged }) => acknowledged)
  const once = sent.filter((id) => rig.log.applied(id) === 1)
  console.log(`${rig.played()} cuts: ${sent.length} commits, ${once.length} of them applied once`)
  expect([rig.played(), sent.length, once.length]).toEqual([1300, 1000, 1000])
  for (const { map, acknowledged } of senders) {
    const commits = await rig.store.commits(map, 0, 1000)
    expect(commits.map(({ commitId }) => commitId)).toEqual(acknowledged)
  }
  expect(rig.stub.connections()).toBeLessThanOrEqual(senders.length)
})

test('without the look for a known commit, each lost answer doubles one', async () => {
  const rig = await adapterRig({ guarded: false })
  const senders = await sendOver(rig, 100)
  const sent = senders.flatMap(({ acknowledged }) => acknowledged)
  const twice = sent.filter((id) => rig.log.applied(id) === 2)
  console.log(`without it: ${twice.length} of ${sent.length} commits applied twice`)
  expect(twice.length).toBe(100)
})
