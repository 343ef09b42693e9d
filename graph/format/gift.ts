import { z } from 'zod'
import type { Change } from '../change/change.ts'
import { bodyHash } from '../change/commit.ts'
import type { Commit } from '../change/commit.ts'
import { fold } from '../change/fold.ts'
import { merge } from '../change/merge.ts'
import { upgrade } from '../change/upgrade.ts'
import { GraphError } from '../errors.ts'
import { isResidentPerson } from '../model/element.ts'
import { asCommitId, asMapId } from '../model/ids.ts'
import type { Id, MapId } from '../model/ids.ts'
import { emptySnapshot } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { without } from '../model/without.ts'
import { loadChanges } from './load-changes.ts'
import { inParts } from './parts.ts'

/** A map in one file with its log, to go on with on another Vonk. */
export type Gift = {
  readonly map: MapId
  /** From the first, without holes. */
  readonly commits: readonly Commit[]
}

/** The ending of such a file. */
export const giftExtension = 'vonk'

const first = z.object({ vonk: z.literal('map'), format: z.number(), map: z.string() })
const newest = 1

/** Ids of commits that only bring what the giver's log has too. */
const madeForGift = 'gift-'

/** The file: a line that says what it is, then a commit a line as the log keeps it. */
export const giftText = ({ map, commits }: Gift): string =>
  [{ vonk: 'map', format: newest, map }, ...commits]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')

/**
 * The map in such a file; its log was replayed. @throws bad-file with the line, newer-format, store-damaged
 */
export const readGift = (text: string): Gift => {
  const [head, ...lines] = text
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\n')
  const said = first.safeParse(parsed(head ?? '', 1))
  if (!said.success) throw new GraphError('bad-file', { at: '1' })
  if (said.data.format > newest)
    throw new GraphError('newer-format', { format: said.data.format, newest })
  const map = asMapId(said.data.map)
  const commits = lines.map((line, nth) => upgrade(parsed(line, nth + 2)))
  replayed({ map, commits })
  return { map, commits }
}

const parsed = (line: string, at: number): unknown => {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new GraphError('bad-file', { at: String(at) }, error)
  }
}

/** The map as the log of a gift makes it. @throws bad-file where the log has a hole, or is of no map */
export const replayed = ({ map, commits }: Gift): Snapshot => {
  let snapshot = emptySnapshot(map)
  for (const [nth, commit] of commits.entries()) {
    if (commit.revision !== nth + 1) throw new GraphError('bad-file', { at: String(nth + 2) })
    snapshot = fold(snapshot, [commit])
  }
  if (snapshot.entities.get(map)?.kind !== 'map') throw new GraphError('map-entity', { id: map })
  return snapshot
}

/**
 * A gift in which no resident stands as a person: the map as it is, without them and without its history, in which they
 * would still stand. `at`: now, as an ISO time.
 */
export const giftWithoutPersons = async (snapshot: Snapshot, at: string): Promise<Gift> => {
  const map = asMapId(snapshot.id)
  const persons = new Set<Id>(
    [...snapshot.entities.values()].filter(isResidentPerson).map(({ id }) => id),
  )
  const wanted = without(snapshot, persons)
  const own = wanted.entities.get(map)
  if (own === undefined) throw new GraphError('map-entity', { id: map })
  const commits: Commit[] = []
  let now = emptySnapshot(map)
  const add = async (changes: readonly Change[]): Promise<void> => {
    const work = merge(now, { changes, author: '' }, [])
    if (work.type === 'conflict') throw new GraphError('conflict')
    commits.push({
      format: 1,
      revision: work.after.revision,
      commitId: asCommitId(`${madeForGift}${snapshot.revision}-${commits.length + 1}`),
      bodyHash: await bodyHash({ changes }),
      at,
      author: '',
      changes: work.changes,
    })
    now = work.after
  }
  await add([{ op: 'create', element: own }])
  for (const part of inParts(loadChanges(now, wanted))) await add(part)
  return { map, commits }
}

/**
 * What was done on a map that was given away and that this log does not know: each as it can be sent again. What both
 * logs know, what only made the gift, and what was erased, is left out.
 */
export const unknownIn = (
  gift: Gift,
  log: readonly Commit[],
): readonly (Pick<Commit, 'author' | 'at' | 'remark'> & {
  readonly changes: readonly Change[]
})[] => {
  const known = new Set(log.map(({ commitId }) => commitId))
  return gift.commits
    .filter(({ commitId }) => !known.has(commitId) && !commitId.startsWith(madeForGift))
    .map(({ author, at, remark, changes }) => ({
      author,
      at,
      ...(remark !== undefined && { remark }),
      changes: changes.flatMap((change) => (change.op === 'erased' ? [] : [change])),
    }))
    .filter(({ changes }) => changes.length > 0)
}
