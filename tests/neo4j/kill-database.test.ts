import { expect, inject, onTestFinished, test } from 'vitest'
import { startServing } from '../api/served.ts'
import { token } from '../api/vonk.ts'
import { useProgram } from '../command/program.ts'
import { clientsOf, commitUntil, follow } from './commit-until.ts'
import { foundMap, whatIsWrong } from './served-map.ts'
import { startNeo4j } from './start-neo4j.ts'
import type { RunningNeo4j } from './start-neo4j.ts'

const program = useProgram()

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
}, 600_000)
