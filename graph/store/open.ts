import { GraphError } from '../errors.ts'
import { openNeo4j } from './neo4j/open-neo4j.ts'
import { openSqlite, openSqliteReadOnly } from './sqlite/open-sqlite.ts'
import type { Store } from './store.ts'

export type OpenOptions = {
  /** Reads beside the process that serves the same store; appending to a file is refused. */
  readonly readonly?: boolean
  /** For a database that asks who is there. */
  readonly user?: string
  readonly password?: string
}

/**
 * Opens the store that a URL names: `sqlite:PATH`, `neo4j://…` or `bolt://…`.
 *
 * @throws bad-setting when it is no store at all, and what the adapter throws
 */
export const openStore = async (url: string, options: OpenOptions = {}): Promise<Store> => {
  const { scheme, rest } = parts(url)
  if (scheme === 'sqlite' && rest !== '')
    return options.readonly === true ? openSqliteReadOnly(rest) : openSqlite(rest)
  if (/^(?:neo4j|bolt)(?:\+s|\+ssc)?$/u.test(scheme)) return openNeo4j(url, options)
  throw new GraphError('bad-setting', { setting: 'VONK_STORE' })
}

const parts = (url: string): { scheme: string; rest: string } => {
  const colon = url.indexOf(':')
  return { scheme: url.slice(0, Math.max(colon, 0)), rest: url.slice(colon + 1) }
}
