import { GraphError } from '../../errors.ts'
import { asMapId, compareIds } from '../../model/ids.ts'
import type { Id, MapId } from '../../model/ids.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { integerIn, textIn } from '../row.ts'
import { storedCommit } from '../stored-commit.ts'
import type { MapSummary, Store } from '../store.ts'
import { appenderTo } from './append.ts'
import type { Connection } from './connection.ts'
import { logOf } from './log.ts'
import type { Row } from './pool.ts'
import { entityOf, relationOf } from './properties.ts'
import { statements } from './statements.ts'
import { underLock } from './under-lock.ts'

/** The store that an open database is. */
export const storeOn = (connection: Connection): Store => ({
  shared: true,
  maps: async () => (await connection.read(statements.summaries)).map(summaryIn),
  load: async (map) => snapshotOf(map, await underLock(connection, statements.snapshot, { map })),
  commits: async (map, after, limit) =>
    (await logOf(connection, map, after, limit)).map((row) =>
      storedCommit(map, textIn(row, 'json')),
    ),
  known: async (map, commitId) => {
    const [row] = await connection.read(statements.known, { map, commitId })
    return row === undefined ? undefined : storedCommit(map, textIn(row, 'json'))
  },
  append: appenderTo(connection),
  logRows: async (map, after, limit) =>
    (await logOf(connection, map, after, limit)).map((row) => ({
      json: textIn(row, 'json'),
      digest: textIn(row, 'digest'),
    })),
  // Neo4j checks its own files only when it is stopped: neo4j-admin database check.
  flaws: async () => [],
  close: async () => connection.close(),
})

/** @throws unknown-map, store-damaged naming the element */
const snapshotOf = (map: MapId, rows: readonly Row[]): Snapshot => {
  const [first] = rows
  if (first === undefined) throw new GraphError('unknown-map', { map })
  return {
    id: map,
    revision: integerIn(first, 'revision'),
    entities: byId(rows.filter(isEntityRow).map((row) => entityOf(map, row))),
    relations: byId(rows.filter((row) => !isEntityRow(row)).map((row) => relationOf(map, row))),
  }
}

const isEntityRow = (row: Row): boolean => row['labels'] !== null

const byId = <E extends { readonly id: Id }>(elements: readonly E[]): ReadonlyMap<Id, E> =>
  new Map(
    elements.toSorted((a, b) => compareIds(a.id, b.id)).map((element) => [element.id, element]),
  )

const summaryIn = (row: Row): MapSummary => ({
  id: asMapId(textIn(row, 'id')),
  name: textIn(row, 'name'),
  revision: integerIn(row, 'revision'),
  changedAt: textIn(row, 'changedAt'),
  actors: integerIn(row, 'actors'),
})
