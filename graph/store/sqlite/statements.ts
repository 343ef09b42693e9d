import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/** Every statement that the store runs, prepared once. */
export const statementsOf = (db: DatabaseSyncInstance) =>
  ({
    begin: db.prepare('BEGIN'),
    beginWriting: db.prepare('BEGIN IMMEDIATE'),
    commit: db.prepare('COMMIT'),
    rollback: db.prepare('ROLLBACK'),

    mapKey: db.prepare('SELECT key FROM map WHERE id = ?'),
    addMap: db.prepare('INSERT INTO map (id) VALUES (?) RETURNING key'),
    // `name` is that of the entity of kind map, which has the id of the map. A damaged row is empty here,
    // so that the others can still be listed and this one be found and named. `<< 32`: see place.ts.
    summaries: db.prepare(`
      SELECT map.id, log.place,
        iif(json_valid(log.json), coalesce(log.json ->> 'at', ''), '') AS changed_at,
        coalesce((SELECT iif(json_valid(element.json), iif(json_type(element.json, '$.fields.name')
            = 'text', element.json -> 'fields' ->> 'name', ''), '')
          FROM element WHERE element.map = map.key AND element.id = map.id), '') AS name,
        (SELECT count(*) FROM element WHERE element.map = map.key AND actor = 1) AS actors
      FROM map
      JOIN commit_log AS log ON log.place = (SELECT max(place) FROM commit_log
        WHERE place BETWEEN map.key << 32 AND (map.key + 1 << 32) - 1)
      ORDER BY map.id`),

    head: db.prepare(
      'SELECT place, digest FROM commit_log WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT 1',
    ),
    log: db.prepare(
      'SELECT place, json, digest FROM commit_log WHERE place > ? AND place <= ? ORDER BY place LIMIT ?',
    ),
    known: db.prepare('SELECT json FROM commit_log WHERE map = ? AND commit_id = ?'),
    addCommit: db.prepare(
      'INSERT INTO commit_log (place, map, commit_id, digest, json) VALUES (?, ?, ?, ?, ?)',
    ),

    elements: db.prepare('SELECT id, json FROM element WHERE map = ? ORDER BY id'),
    // Two statements, not an upsert: that would touch the index of actors at every change.
    changeElement: db.prepare('UPDATE element SET json = ? WHERE map = ? AND id = ? AND actor = ?'),
    putElement: db.prepare(
      'INSERT OR REPLACE INTO element (map, id, actor, json) VALUES (?, ?, ?, ?)',
    ),
    dropElement: db.prepare('DELETE FROM element WHERE map = ? AND id = ?'),

    integrity: db.prepare('PRAGMA integrity_check(20)'),
  }) as const

export type Statements = ReturnType<typeof statementsOf>
