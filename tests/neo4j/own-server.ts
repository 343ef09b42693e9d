import { onTestFinished } from 'vitest'
import { startNeo4j } from './start-neo4j.ts'
import type { Installed, Neo4jOptions, RunningNeo4j } from './start-neo4j.ts'

export type OwnServer = {
  readonly url: string
  /** Ends it in the ordinary way and starts it again, in the same folder and on the same port. */
  readonly again: (settings?: readonly string[]) => Promise<void>
}

/** A Neo4j for one test, gone when the test is. */
export const ownServer = async (
  installed: Installed,
  options: Neo4jOptions = {},
): Promise<OwnServer> => {
  let running: RunningNeo4j = await startNeo4j(installed, options)
  onTestFinished(async () => running.remove())
  const { url, home, port } = running
  return {
    url,
    again: async (settings = options.settings ?? []) => {
      await running.end('SIGTERM')
      running = await startNeo4j(installed, { home, port, settings })
    },
  }
}
