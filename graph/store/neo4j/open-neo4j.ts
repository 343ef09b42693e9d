import type { Store } from '../store.ts'
import { Connection, ordinaryPatience } from './connection.ts'
import type { Patience } from './connection.ts'
import { storeOn } from './neo4j-store.ts'
import type { Login } from './pool.ts'
import { assertSchema, prepareSchema } from './schema.ts'

export type Neo4jOptions = Login & {
  /** Leaves constraints and format as they are. */
  readonly readonly?: boolean
  readonly patience?: Patience
}

/**
 * Opens a database of Neo4j, and makes it ready when it is empty or of an earlier format.
 *
 * @param url `neo4j://HOST[:PORT]` or `bolt://HOST[:PORT]`, with `+s` for TLS
 * @throws store-unreachable, store-login, store-foreign, store-newer, store-unsupported,
 *   store-not-writable
 */
export const openNeo4j = async (url: string, options: Neo4jOptions = {}): Promise<Store> => {
  const connection = new Connection(url, options, options.patience ?? ordinaryPatience)
  try {
    await (options.readonly === true ? assertSchema(connection) : prepareSchema(connection))
    return storeOn(connection)
  } catch (error) {
    await connection.close()
    throw error
  }
}
