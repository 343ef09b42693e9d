import { onTestFinished } from 'vitest'
import { startNeo4j } from './start-neo4j.ts'
import type { Installed, Neo4jOptions, RunningNeo4j } from './start-neo4j.ts'

export type OwnServer = {
  readonly url: string
  /** Ends it in the ordinary way and starts it again, in the same folder and on the same port. */
  readonly again: (settings?: readonly string[]) => Promise<void>
}

/** It would wait ten seconds for threads that have nothing to do. */
const quickEnd = 'internal.server.bolt.thread_pool_shutdown_wait_time=1s'

/** A Neo4j for one test, gone when the test is. */
export const ownServer = async (
  installed: Installed,
  options: Omit<Neo4jOptions, 'port'> = {},
): Promise<OwnServer> => {
  const start = async (given: Neo4jOptions): Promise<RunningNeo4j> =>
    startNeo4j(installed, { ...given, settings: [quickEnd, ...(given.settings ?? [])] })
  let running = await start(options)
  onTestFinished(async () => running.remove())
  const { url, home, port } = running
  return {
    url,
    again: async (settings = options.settings ?? []) => {
      await running.end('SIGTERM')
      running = await start({ home, port, settings })
    },
  }
}
