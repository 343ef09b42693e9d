import type { TestProject } from 'vitest/node'
import { neo4j } from '../../tools/steps/neo4j.mjs'
import { startNeo4j } from './start-neo4j.ts'
import type { Installed, RunningNeo4j } from './start-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j that runs for all tests, one after the other. */
    readonly neo4jUrl: string
    readonly neo4jLts: Installed
    /** Absent where there is no Java for it. */
    readonly neo4jNewest: Installed | undefined
  }
}

let running: RunningNeo4j | undefined

/** Starts the one Neo4j that the tests share. */
export const setup = async (project: TestProject): Promise<void> => {
  const { lts, newest } = await neo4j()
  if (lts === undefined) throw new Error('no Neo4j to test on')
  running = await startNeo4j(lts)
  project.provide('neo4jUrl', running.url)
  project.provide('neo4jLts', lts)
  project.provide('neo4jNewest', newest)
}

export const teardown = async (): Promise<void> => running?.remove()
