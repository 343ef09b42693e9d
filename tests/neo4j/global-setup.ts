import type { TestProject } from 'vitest/node'
import { provideNeo4j } from './find-neo4j.ts'
import { startNeo4j } from './start-neo4j.ts'
import type { RunningNeo4j } from './start-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j for each worker; its files share it, one after the other. */
    readonly neo4jUrls: readonly string[]
  }
}

let running: readonly RunningNeo4j[] = []

/** Starts as many Neo4j as there are workers. */
export const setup = async (project: TestProject): Promise<void> => {
  const installed = await provideNeo4j(project)
  const workers = Array.from({ length: project.config.maxWorkers }, () => startNeo4j(installed))
  running = await Promise.all(workers)
  project.provide(
    'neo4jUrls',
    running.map(({ url }) => url),
  )
}

export const teardown = async (): Promise<void> => {
  await Promise.all(running.map((each) => each.remove()))
}
