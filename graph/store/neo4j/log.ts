import { int } from 'neo4j-driver'
import { GraphError } from '../../errors.ts'
import type { MapId, Revision } from '../../model/ids.ts'
import { integerIn } from '../row.ts'
import type { Connection } from './connection.ts'
import type { Row } from './pool.ts'
import { statements } from './statements.ts'
import { underLock } from './under-lock.ts'

/**
 * Commits after a revision, as they are kept.
 *
 * @throws unknown-map, store-damaged when a revision is missing
 */
export const logOf = async (
  connection: Connection,
  map: MapId,
  after: Revision,
  limit: number,
): Promise<readonly Row[]> => {
  const asked = { map, after: int(after), limit: int(limit) }
  const found = await connection.read(statements.log, { ...asked, lock: false })
  if (missingIn(found, map, after, limit) === undefined) return commitsIn(found)
  // While a commit is being written, the log may seem to end behind it already and it be nowhere yet.
  const settled = await underLock(connection, statements.log, asked)
  const revision = missingIn(settled, map, after, limit)
  if (revision === undefined) return commitsIn(settled)
  throw new GraphError('store-damaged', { map, revision, reason: 'hole' })
}

const commitsIn = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row['revision'] !== null)

/** The first revision that should be there and is not. @throws unknown-map */
const missingIn = (
  rows: readonly Row[],
  map: MapId,
  after: Revision,
  limit: number,
): Revision | undefined => {
  const [first] = rows
  if (first === undefined) throw new GraphError('unknown-map', { map })
  const commits = commitsIn(rows)
  const last = Math.min(after + limit, integerIn(first, 'newest'))
  for (let revision = after + 1; revision <= last; revision += 1) {
    const row = commits[revision - after - 1]
    if (row === undefined || integerIn(row, 'revision') !== revision) return revision
  }
  return undefined
}
