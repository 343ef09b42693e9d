import { DatabaseSync } from '@photostructure/sqlite'

/** What nothing but SQLite needs to read every element of a map. */
const [file = '', map = ''] = process.argv.slice(2)
const db = new DatabaseSync(file, { readOnly: true })
const rows = db
  .prepare(
    'SELECT element.json FROM element JOIN map ON map.key = element.map WHERE map.id = ? ORDER BY element.id',
  )
  .all(map)
if (rows.length < 80_000) throw new Error(`only ${rows.length} elements`)
db.close()
