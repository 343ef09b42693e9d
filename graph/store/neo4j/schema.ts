import { int } from 'neo4j-driver'
import { GraphError } from '../../errors.ts'
import { isOlder } from '../version.ts'
import type { Connection } from './connection.ts'
import type { Row } from './pool.ts'
import { isDropFailed } from './failure.ts'
import { statements } from './statements.ts'
import type { Statement } from './statements.ts'

/** The oldest Neo4j that has what the statements need: types and labels that come in as parameters. */
const oldestNeo4j = '5.26.0'

/**
 * What leads from one stored format to the next: the first from an empty database to format 1. Each
 * statement may be done twice, so that what was cut off is simply begun again; and the mark is set after
 * the last, so that a format that is marked is whole.
 */
export type Upgrades = readonly (readonly Statement[])[]

const ours: Upgrades = [
  [
    statements.oneLog,
    statements.oneEntity,
    statements.oneCommitId,
    statements.oneRevision,
    statements.actorsOfMap,
  ],
]

/**
 * Makes a database ready, or finds that it is. Another process may do the same at this moment, and a
 * newer one may be ahead: so the mark is looked at again after every format, and is never set back.
 *
 * @throws store-unsupported for an older Neo4j, store-foreign when it holds something else, store-newer,
 *   and what `Connection` throws
 */
export const prepareSchema = async (
  connection: Connection,
  upgrades: Upgrades = ours,
): Promise<void> => {
  for (;;) {
    const format = await assertSchema(connection, upgrades)
    if (format === upgrades.length) return
    await dropOrphans(connection)
    if (format === undefined) {
      // Marked as ours before anything else is in it: what is cut off from here on is never taken for foreign.
      await connection.write(statements.oneMark)
      await connection.write(statements.mark, { format: int(0) })
      continue
    }
    for (const statement of upgrades[format] ?? []) await connection.write(statement)
    await connection.write(statements.mark, { format: int(format + 1) })
  }
}

/**
 * Making a constraint makes its index first. When that is cut off in between, Neo4j leaves the index, and
 * then nobody can make the constraint. Looked at twice, so that the work of another process is not taken
 * for it: that is seen running in between, or is done.
 */
const dropOrphans = async (connection: Connection): Promise<void> => {
  const before = await connection.read(statements.orphans)
  if (before.length === 0 || (await connection.read(statements.makers)).length > 0) return
  const ids = new Set(before.map(({ id }) => id))
  for (const { id, name } of await connection.read(statements.orphans))
    if (ids.has(id)) await connection.write(statements.dropOrphan, { name }).catch(unlessMade)
}

/** Somebody made the constraint in between: then the index is no orphan any more. */
const unlessMade = (error: unknown): void => {
  if (!isDropFailed(error)) throw error
}

/**
 * The same for a database that must not be changed. Gives its format; undefined when it is empty.
 *
 * @throws what `prepareSchema` throws
 */
export const assertSchema = async (
  connection: Connection,
  upgrades: Upgrades = ours,
): Promise<number | undefined> => {
  await assertVersion(connection)
  const format = await markedFormat(connection)
  if (format !== undefined && format > upgrades.length)
    throw new GraphError('store-newer', { version: format, newest: upgrades.length })
  return format
}

const assertVersion = async (connection: Connection): Promise<void> => {
  const version = String(first(await connection.read(statements.components))['version'])
  if (isOlder(version, oldestNeo4j))
    throw new GraphError('store-unsupported', { version, oldest: oldestNeo4j })
}

/** Undefined: an empty database. @throws store-foreign */
const markedFormat = async (connection: Connection): Promise<number | undefined> => {
  const seen = first(await connection.read(statements.marks))
  if (typeof seen['format'] === 'number') return seen['format']
  if (seen['filled'] !== true) return undefined
  // Once more: between its two halves that statement may miss the mark that another process sets.
  const { format } = first(await connection.read(statements.marks))
  if (typeof format === 'number') return format
  throw new GraphError('store-foreign')
}

const first = (rows: readonly Row[]): Row => rows[0] ?? {}
