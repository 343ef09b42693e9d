import { int } from 'neo4j-driver'
import { GraphError } from '../../errors.ts'
import { sha256 } from '../../change/commit.ts'
import type { Commit } from '../../change/commit.ts'
import type { Dropped, Effects } from '../../change/effects.ts'
import { canonicalJson } from '../../model/canonical.ts'
import { isRelation } from '../../model/element.ts'
import type { MapId, Revision } from '../../model/ids.ts'
import { integerIn, textIn } from '../row.ts'
import { storedCommit } from '../stored-commit.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import type { Row } from './pool.ts'
import { entityRow, relationRow } from './properties.ts'
import { statements } from './statements.ts'

/** Where the log of a map ends. */
type Head = { readonly revision: Revision; readonly digest: string }

const unfounded: Head = { revision: 0, digest: '' }

/**
 * What appends to the maps of a database. It remembers where it left each log, so that the next digest
 * can be made without asking; whether that is still true is looked at in the statement that writes.
 */
export const appenderTo = (connection: Connection): Store['append'] => {
  const heads = new Map<MapId, Head>()
  return async (map, commit, effects, expected) => {
    if (commit.revision !== expected + 1)
      throw new GraphError('unknown-revision', {
        expected: expected + 1,
        revision: commit.revision,
      })
    const json = canonicalJson(commit)
    const rows = rowsOf(map, effects)
    let head = heads.get(map)
    for (;;) {
      if (head?.revision !== expected) head = await headOf(connection, map)
      const next: Head = { revision: commit.revision, digest: await sha256(head.digest + json) }
      // Known again only when it is certain: after any failure the database is asked.
      heads.delete(map)
      const [row] = await connection.write(statements.append, {
        ...rows,
        ...entryOf(map, commit, json),
        expected: int(expected),
        before: head.digest,
        digest: next.digest,
      })
      if (row === undefined) return { type: 'behind', revision: 0 }
      if (row['fits'] === true) {
        heads.set(map, next)
        return { type: 'appended' }
      }
      if (row['known'] !== null)
        return { type: 'known', commit: storedCommit(map, textIn(row, 'known')) }
      head = { revision: integerIn(row, 'revision'), digest: textIn(row, 'digest') }
      heads.set(map, head)
      if (head.revision !== expected) return { type: 'behind', revision: head.revision }
    }
  }
}

const headOf = async (connection: Connection, map: MapId): Promise<Head> => {
  const [row] = await connection.read(statements.head, { map })
  return row === undefined
    ? unfounded
    : { revision: integerIn(row, 'revision'), digest: textIn(row, 'digest') }
}

const entryOf = (map: MapId, { revision, commitId, at, author }: Commit, json: string): Row => ({
  map,
  revision: int(revision),
  commitId,
  at,
  author,
  json,
})

const rowsOf = (map: MapId, { put, drop }: Effects): Row => ({
  cut: drop.flatMap(cutRow),
  drop: drop.flatMap(({ id, ends }) => (ends === undefined ? [id] : [])),
  entities: put.flatMap((element) => (isRelation(element) ? [] : [entityRow(map, element)])),
  relations: put.flatMap((element) => (isRelation(element) ? [relationRow(map, element)] : [])),
})

const cutRow = ({ id, ends }: Dropped): readonly Row[] =>
  ends === undefined ? [] : [{ id, from: ends[0], to: ends[1] }]
