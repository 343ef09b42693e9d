import { writeSync } from 'node:fs'
import { openForWriting } from '../../graph/store/sqlite/database.ts'
import { storeOn } from '../../graph/store/sqlite/sqlite-store.ts'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { founding, nextCommit } from './next-commit.ts'

/**
 * Commits to a file, closes it, which empties the write-ahead log into it, and goes on. Prints each commit
 * id once it is acknowledged. `synchronous` other than FULL is what the store would be without it.
 */
const [path = '', synchronous = 'FULL'] = process.argv.slice(2)
const spells = [40, 20, 20, 20, 20, 20, 20, 20]
const pair = [actor('Harmonie'), actor('Schaakclub')] as const

for (const commits of spells) {
  const db = openForWriting(path)
  if (synchronous !== 'FULL') db.exec(`PRAGMA synchronous = ${synchronous}`)
  const store = storeOn(db, path, () => {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    db.close()
  })
  if ((await store.maps()).length === 0) {
    const { commit, effects } = founding(mapId, 'De Vlierhoek', pair.map(create))
    await store.append(mapId, commit, effects, 0)
  }
  let now = await store.load(mapId)
  for (let nth = 0; nth < commits; nth += 1) {
    const place = [now.revision, now.revision] as const
    const positions = Object.fromEntries(pair.map(({ id }) => [id, place]))
    const next = nextCommit(now, [{ op: 'move', positions }])
    const answer = await store.append(mapId, next.commit, next.effects, now.revision)
    if (answer.type !== 'appended') throw new Error(answer.type)
    writeSync(1, `${next.commit.commitId}\n`)
    now = next.after
  }
  await store.close()
}
