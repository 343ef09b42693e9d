import { expect, inject, onTestFinished, test } from 'vitest'
import { useProgram } from '../command/program.ts'
import { startServing } from '../api/served.ts'
import { token } from '../api/vonk.ts'
import { Client } from '../faults/client.ts'
import { Follower } from '../faults/follower.ts'
import { emptied } from './cypher.ts'
import { address, foundMap, map, threeNew, whatIsWrong } from './served-map.ts'
import { startNeo4j } from './start-neo4j.ts'
import type { RunningNeo4j } from './start-neo4j.ts'

const program = useProgram()
const writers = 4

/** Four clients that commit until they are told to stop; after every so many answers something happens. */
const commitUntil = async (
  clients: readonly Client[],
  rounds: number,
  every: (round: number) => number,
  happens: (round: number) => Promise<void>,
): Promise<void> => {
  let [round, answered, happening] = [0, 0, Promise.resolve()]
  const write = async (client: Client): Promise<void> => {
    while (round < rounds) {
      const nth = client.acknowledged.size
      const answer = await client.commit(1, threeNew(`${client.name}-n${nth}`))
      expect(answer.type).toBe('acknowledged')
      answered += 1
      if (round < rounds && answered >= every(round)) {
        answered = 0
        const now = round
        happening = happening.then(async () => happens(now))
        await happening
        round += 1
      }
    }
  }
  await Promise.all(clients.map(write))
}

const clientsOf = (served: { current: Parameters<typeof address>[0] }): readonly Client[] =>
  Array.from(
    { length: writers },
    (_, nth) => new Client(`c${nth}`, () => address(served.current, 'commits')),
  )

const follow = (served: { current: Parameters<typeof address>[0] }): Follower => {
  const follower = new Follower(() => address(served.current, 'events'))
  onTestFinished(() => follower.stop())
  return follower
}

test('of 20 kills of the API in the middle of commits to Neo4j none loses, halves or doubles one', async () => {
  const url = inject('neo4jUrl')
  await emptied(url)
  const start = async () =>
    startServing(program.path(), program.folder(), { VONK_TOKEN: token, VONK_STORE: url })
  const served = { current: await start() }
  await foundMap(served.current)
  const clients = clientsOf(served)
  const follower = follow(served)
  await commitUntil(
    clients,
    20,
    // After so many answers, at no place of the work in particular.
    (round) => 1 + ((round * 7) % 20),
    async () => {
      served.current.child.kill('SIGKILL')
      await served.current.ended
      served.current = await start()
    },
  )
  const { wrong, commits } = await whatIsWrong(url, clients, [follower])
  expect(wrong).toEqual([])
  expect(commits).toBeGreaterThan(150)
}, 300_000)

test('of 10 kills of the database in the middle of commits none loses, halves or doubles one, and Vonk goes on by itself', async () => {
  let running: RunningNeo4j = await startNeo4j(inject('neo4jLts'))
  onTestFinished(async () => running.remove())
  const { url, port, home } = running
  const served = {
    current: await startServing(program.path(), program.folder(), {
      VONK_TOKEN: token,
      VONK_STORE: url,
    }),
  }
  await foundMap(served.current)
  const clients = clientsOf(served)
  const follower = follow(served)
  await commitUntil(
    clients,
    10,
    (round) => 5 + ((round * 7) % 20),
    async () => {
      await running.end('SIGKILL')
      running = await startNeo4j(inject('neo4jLts'), { port, home })
    },
  )
  const { wrong, commits } = await whatIsWrong(url, clients, [follower])
  expect(wrong).toEqual([])
  expect(commits).toBeGreaterThan(100)
  // The same process all along.
  expect(served.current.child.exitCode).toBeNull()
  expect(Math.max(...clients.map(({ longestMs }) => longestMs))).toBeLessThan(15_000)
  expect(map).toBe('linde')
}, 600_000)
