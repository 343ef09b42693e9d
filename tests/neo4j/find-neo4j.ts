import type { TestProject } from 'vitest/node'
import { neo4j } from '../../tools/steps/neo4j.mjs'
import type { Installed } from './start-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4jLts: Installed
    /** Absent where there is no Java for it. */
    readonly neo4jNewest: Installed | undefined
    /** Too old for Vonk. */
    readonly neo4jOld: Installed
  }
}

/** Finds what the tests can start, and tells them. Gives the one that they share. */
export const provideNeo4j = async (project: TestProject): Promise<Installed> => {
  const { lts, newest, old } = await neo4j()
  if (lts === undefined || old === undefined) throw new Error('no Neo4j to test on')
  project.provide('neo4jLts', lts)
  project.provide('neo4jNewest', newest)
  project.provide('neo4jOld', old)
  return lts
}

export const setup = async (project: TestProject): Promise<void> => {
  await provideNeo4j(project)
}
