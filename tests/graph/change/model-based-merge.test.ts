import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBody } from '../../../graph/model/snapshot.ts'
import { Client } from './model-based/client.ts'
import { founded } from './model-based/founded.ts'
import { Server } from './model-based/play.ts'

const names = ['Mia', 'Jo', 'Ana', 'Bo']

type Step = readonly [who: number, what: number, ...draws: number[]]

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.nat(names.length - 1),
  fc.nat(99),
  fc.nat(999),
  fc.nat(999),
  fc.nat(999),
  fc.nat(999),
)

/** Plays a history: four people who work, send and hear of one another in any order. */
const play = (steps: readonly Step[]): { server: Server; clients: readonly Client[] } => {
  const history = founded()
  const server = new Server(history.log, history.now)
  const clients = names.map((name) => new Client(name, history.now))
  for (const [who, what, ...draws] of steps) {
    const client = clients[who]
    if (client === undefined) continue
    const [draw = 0] = draws
    if (what < 45) client.act(draws)
    else if (what < 60) client.undo(server.log, draw)
    else if (what < 87) deliver(server, client, draw % 2 === 0)
    else client.hear(server.log, client.snapshot.revision + 1 + (draw % 4))
  }
  // In the end everything arrives.
  for (const client of clients) while (client.queue.length > 0) deliver(server, client, false)
  for (const client of clients) client.hear(server.log, server.log.length)
  return { server, clients }
}

const deliver = (server: Server, client: Client, insists: boolean): void => {
  const sent = client.queue.shift()
  if (sent === undefined) return
  const answer = server.take(sent, client.name)
  client.fates.set(sent.commitId, answer.type === 'conflict' ? 'let go' : answer.type)
  if (answer.type === 'kept') client.rename(answer.merged)
  if (answer.type !== 'conflict') return
  client.hear(server.log, server.log.length)
  if (insists) client.insist(sent)
}

/** The server and all clients say the same, and what was kept is just what the log holds. */
const checkEnd = ({ server, clients }: ReturnType<typeof play>): void => {
  const ends = clients.map(({ snapshot }) => JSON.stringify(toBody(snapshot)))
  expect(new Set([...ends, JSON.stringify(toBody(server.snapshot))]).size).toBe(1)
  const fates = clients.flatMap((client) => [...client.fates])
  expect(fates.filter(([, fate]) => fate === undefined)).toEqual([])
  const kept = fates.flatMap(([id, fate]) => (fate === 'kept' ? [id] : []))
  const log = server.log.slice(1).map((commit) => String(commit.commitId))
  expect(log.toSorted()).toEqual(kept.toSorted())
  const [real, reference] = server.inForce()
  expect(real).toEqual(reference)
}

test('of 10,000 histories of four people merge says what the plain reading of its table says', () => {
  const steps = fc.array(step, { minLength: 5, maxLength: 40, size: 'max' })
  fc.assert(
    fc.property(steps, (taken) => checkEnd(play(taken))),
    { numRuns: 10_000 },
  )
}, 120_000)

test('of undos of undos of undos, too', () => {
  const undos = fc.array(fc.nat(5), { maxLength: 12, size: 'max' })
  fc.assert(
    fc.property(undos, (backs) => {
      const act: readonly Step[] = [[0, 0, 0, 10, 0, 9]]
      const undo = (back: number): readonly Step[] => [[0, 50, back]]
      const sent: readonly Step[] = [
        [0, 70, 0],
        [0, 99, 3],
      ]
      checkEnd(play([act, ...backs.map(undo)].flatMap((did) => [...did, ...sent])))
    }),
  )
})
