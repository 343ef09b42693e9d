import { expect, test } from 'vitest'
import { startServing } from '../api/served.ts'
import { token } from '../api/vonk.ts'
import { useProgram } from '../command/program.ts'
import { clientsOf, commitUntil, follow } from './commit-until.ts'
import { emptied } from './cypher.ts'
import { foundMap, whatIsWrong } from './served-map.ts'
import { useNeo4j } from './shared.ts'

const neo4jUrl = useNeo4j()

const program = useProgram()

test('of 20 kills of the API in the middle of commits to Neo4j none loses, halves or doubles one', async () => {
  const url = neo4jUrl()
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
