import { inject } from 'vitest'
import { manyContract } from '../store/contract-many.ts'
import { storeContract } from '../store/contract.ts'
import { neo4jEngine } from './engine.ts'

const lts = neo4jEngine(() => inject('neo4jUrl'))

storeContract('Neo4j 5.26', lts)
manyContract('Neo4j 5.26', lts)
