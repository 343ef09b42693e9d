import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { GraphError } from '../../errors.ts'
import { integerIn } from '../row.ts'

/** `Vonk` in ASCII: tells our files from other SQLite files. */
const applicationId = 0x566f6e6b
/** The newest layout of tables that this program writes and reads. */
const schemaVersion = 1

/**
 * A change of one field writes three pages: the end of the log, the end of the index of commit ids, and
 * the element. So there is no row for the head of a map: it is the last row of its log.
 */
const tables = `
  CREATE TABLE map (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE commit_log (
    -- The key of the map and the revision in one number: see place.ts.
    place INTEGER PRIMARY KEY,
    map INTEGER NOT NULL REFERENCES map (key),
    commit_id TEXT NOT NULL,
    -- SHA-256 over the digest of the commit before it and its own json.
    digest TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX commit_id ON commit_log (map, commit_id);
  CREATE TABLE element (
    map INTEGER NOT NULL REFERENCES map (key),
    id TEXT NOT NULL,
    actor INTEGER NOT NULL CHECK (actor IN (0, 1)),
    json TEXT NOT NULL,
    PRIMARY KEY (map, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX actor ON element (map) WHERE actor = 1;
`

/**
 * Makes the tables in an empty file, all or none.
 *
 * @throws store-foreign, store-newer
 */
export const prepareSchema = (db: DatabaseSyncInstance, path: string): void => {
  if (pragma(db, 'page_count') === 0)
    db.exec(`
      BEGIN IMMEDIATE;
      ${tables}
      PRAGMA application_id = ${applicationId};
      PRAGMA user_version = ${schemaVersion};
      COMMIT;
    `)
  else assertSchema(db, path)
}

/** @throws store-foreign, store-newer */
export const assertSchema = (db: DatabaseSyncInstance, path: string): void => {
  if (pragma(db, 'application_id') !== applicationId)
    throw new GraphError('store-foreign', { file: path })
  const version = pragma(db, 'user_version')
  if (version > schemaVersion)
    throw new GraphError('store-newer', { file: path, version, newest: schemaVersion })
  if (version !== schemaVersion)
    throw new GraphError('store-damaged', { file: path, reason: 'schema version' })
}

const pragma = (db: DatabaseSyncInstance, name: string): number =>
  integerIn(db.prepare(`PRAGMA ${name}`).get(), name)
