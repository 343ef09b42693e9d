import { afterAll, beforeAll, describe, inject } from 'vitest'
import { manyContract } from '../store/contract-many.ts'
import { storeContract } from '../store/contract.ts'
import { neo4jEngine } from './engine.ts'
import { startNeo4j } from './start-neo4j.ts'
import type { RunningNeo4j } from './start-neo4j.ts'

const installed = inject('neo4jNewest')

// Where there is no Java for it, the step that looks for one has said so loudly; in CI that ends the run.
describe.skipIf(installed === undefined)('the newest Neo4j', () => {
  let running: RunningNeo4j | undefined
  beforeAll(async () => {
    if (installed !== undefined) running = await startNeo4j(installed)
  })
  afterAll(async () => running?.remove())
  const engine = neo4jEngine(() => running?.url ?? '')
  storeContract('Neo4j newest', engine)
  manyContract('Neo4j newest', engine)
})
