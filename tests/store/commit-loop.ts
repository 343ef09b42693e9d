import { writeSync } from 'node:fs'
import { openSqlite } from '../../graph/store/sqlite/open-sqlite.ts'
import { create } from '../graph/builders/changes.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { founding, nextCommit } from './next-commit.ts'

/** Commits for ever to the file that it is given, and prints each commit id once it is acknowledged. */
const [path = ''] = process.argv.slice(2)

/** Two elements change in every commit, so that half of one would show. */
const pair = [actor('Harmonie'), actor('Schaakclub')] as const

const store = openSqlite(path)
if ((await store.maps()).length === 0) {
  const { commit, effects } = founding(mapId, 'De Vlierhoek', pair.map(create))
  await store.append(mapId, commit, effects, 0)
}
let now = await store.load(mapId)
for (;;) {
  const place = [now.revision, now.revision] as const
  const positions = Object.fromEntries(pair.map(({ id }) => [id, place]))
  const next = nextCommit(now, [{ op: 'move', positions }])
  const answer = await store.append(mapId, next.commit, next.effects, now.revision)
  if (answer.type !== 'appended') throw new Error(answer.type)
  writeSync(1, `${next.commit.commitId}\n`)
  now = next.after
}
