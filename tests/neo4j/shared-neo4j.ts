import { inject } from 'vitest'

/** The Neo4j of this worker: files that run at the same time never meet on one. */
export const sharedNeo4j = (): string => {
  const urls = inject('neo4jUrls')
  const url = urls[(Number(process.env['VITEST_POOL_ID'] ?? '1') - 1) % urls.length]
  if (url === undefined) throw new Error('no Neo4j was started')
  return url
}
