import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { GraphError } from '../../errors.ts'
import { textIn } from '../row.ts'

/**
 * Every log of the file has each revision up to its last one. Counts in the index of commit ids, which is
 * small beside the commits themselves.
 *
 * @throws store-damaged naming the map
 */
export const assertNoHole = (db: DatabaseSyncInstance, path: string): void => {
  const row: unknown = db.prepare(logsWithHoles).get()
  if (row !== undefined)
    throw new GraphError('store-damaged', { file: path, map: textIn(row, 'id'), reason: 'hole' })
}

// `<< 32`: see place.ts. A map without any commit is one with a hole.
const logsWithHoles = `
  SELECT id FROM map
  WHERE (SELECT count(*) FROM commit_log INDEXED BY commit_id WHERE map = map.key)
    IS NOT (SELECT max(place) - (map.key << 32) FROM commit_log
      WHERE place BETWEEN map.key << 32 AND (map.key + 1 << 32) - 1)
  LIMIT 1`
