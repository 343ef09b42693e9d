import { manyContract } from '../store/contract-many.ts'
import { storeContract } from '../store/contract.ts'
import { neo4jEngine } from './engine.ts'
import { useNeo4j } from './shared.ts'

const neo4jUrl = useNeo4j()

const lts = neo4jEngine(neo4jUrl)

storeContract('Neo4j 5.26', lts)
manyContract('Neo4j 5.26', lts)
