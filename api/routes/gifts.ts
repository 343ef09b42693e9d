import { effectsOf } from '../../graph/change/effects.ts'
import type { Commit } from '../../graph/change/commit.ts'
import { fold } from '../../graph/change/fold.ts'
import { upgrade } from '../../graph/change/upgrade.ts'
import { GraphError } from '../../graph/errors.ts'
import { replayed } from '../../graph/format/gift.ts'
import type { Gift } from '../../graph/format/gift.ts'
import { canonicalJson } from '../../graph/model/canonical.ts'
import { checkedEntity, checkedRelation } from '../../graph/model/check.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import type { Store } from '../../graph/store/store.ts'
import { givenLog, madeMap, mapParams } from '../contract.ts'
import type { App, House } from '../house.ts'
import { problems } from './problems.ts'

const bodyLimit = 50 * 1024 * 1024

/** A map that somebody gave, with its log. */
export const giftRoutes = (app: App, { rooms }: House): void => {
  app.post(
    '/api/maps/:map/log',
    {
      bodyLimit,
      schema: {
        summary: 'Take a map that was given, with its whole log; refused where the map is there',
        params: mapParams,
        body: givenLog,
        response: { 201: madeMap, ...problems },
      },
    },
    async (request, reply) => {
      const map = asMapId(request.params.map)
      const commits = request.body.commits.map(read)
      await take(rooms.store, { map, commits })
      return reply.code(201).send({ id: map, revision: commits.length })
    },
  )
}

/** A commit of a file: what is wrong with it is wrong with the file, not with the store. @throws bad-file */
const read = (stored: unknown): Commit => {
  try {
    return upgrade(stored)
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    throw new GraphError('bad-file', { reason: error.code }, error)
  }
}

/**
 * Appends the log word for word, once all of it was replayed and what it makes was checked. The same again, after it was
 * broken off, goes on where it ended.
 *
 * @throws map-exists and what `replayed` and the check of elements throw
 */
const take = async (store: Store, gift: Gift): Promise<void> => {
  const { map, commits } = gift
  checkElements(gift)
  const present = (await store.maps()).find(({ id }) => id === map)?.revision ?? 0
  if (present >= commits.length) throw new GraphError('map-exists', { map })
  const there = present === 0 ? [] : await store.commits(map, 0, present)
  if (there.some((commit, nth) => !isSame(commit, commits[nth])))
    throw new GraphError('map-exists', { map })
  let snapshot = emptySnapshot(map)
  for (const commit of commits) {
    const before = snapshot.revision
    snapshot = fold(snapshot, [commit])
    if (commit.revision <= present) continue
    const answer = await store.append(map, commit, effectsOf(commit.changes, snapshot), before)
    if (answer.type !== 'appended') throw new GraphError('map-exists', { map })
  }
}

const isSame = (one: Commit, other: Commit | undefined): boolean =>
  other !== undefined && canonicalJson(one) === canonicalJson(other)

/** What a stranger's log makes is held to the catalogue like anything else. */
const checkElements = (gift: Gift): void => {
  const { entities, relations } = replayed(gift)
  for (const entity of entities.values()) checkedEntity(entity)
  for (const relation of relations.values()) checkedRelation(relation)
}
