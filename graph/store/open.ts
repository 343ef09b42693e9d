import { GraphError } from '../errors.ts'
import { openSqlite, openSqliteReadOnly } from './sqlite/open-sqlite.ts'
import type { Store } from './store.ts'

export type OpenOptions = {
  /** Reads beside the process that serves the same store; appending is refused. */
  readonly readonly?: boolean
}

/**
 * Opens the store that a URL names: `sqlite:PATH`.
 *
 * @throws store-unsupported for other engines, bad-setting when it is no store at all, and what the
 *   adapter throws
 */
export const openStore = async (url: string, options: OpenOptions = {}): Promise<Store> => {
  const { scheme, rest } = parts(url)
  if (scheme === 'sqlite' && rest !== '')
    return options.readonly === true ? openSqliteReadOnly(rest) : openSqlite(rest)
  if (scheme === 'neo4j' || scheme === 'bolt') throw new GraphError('store-unsupported', { scheme })
  throw new GraphError('bad-setting', { setting: 'VONK_STORE' })
}

const parts = (url: string): { scheme: string; rest: string } => {
  const colon = url.indexOf(':')
  return { scheme: url.slice(0, Math.max(colon, 0)), rest: url.slice(colon + 1) }
}
