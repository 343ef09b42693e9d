import type { TestProject } from 'vitest/node'
import { provideNeo4j } from './find-neo4j.ts'
import { startNeo4j } from './start-neo4j.ts'
import type { RunningNeo4j } from './start-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j that runs for all tests, one after the other. */
    readonly neo4jUrl: string
  }
}

let running: RunningNeo4j | undefined

/** Starts the one Neo4j that the tests share. */
export const setup = async (project: TestProject): Promise<void> => {
  running = await startNeo4j(await provideNeo4j(project))
  project.provide('neo4jUrl', running.url)
}

export const teardown = async (): Promise<void> => running?.remove()
