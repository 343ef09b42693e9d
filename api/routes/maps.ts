import { bodyHash } from '../../graph/change/commit.ts'
import { effectsOf } from '../../graph/change/effects.ts'
import { merge } from '../../graph/change/merge.ts'
import { GraphError } from '../../graph/errors.ts'
import { checkedEntity } from '../../graph/model/check.ts'
import { asCommitId, asMapId, newId } from '../../graph/model/ids.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import type { Store } from '../../graph/store/store.ts'
import { madeMap, mapList, newMap } from '../contract.ts'
import type { NewMap } from '../contract.ts'
import type { App, House } from '../house.ts'
import { callerName } from '../security/guard.ts'
import { problems } from './problems.ts'

/** The list of maps, and a new one. */
export const mapRoutes = (app: App, { rooms }: House): void => {
  app.get(
    '/api/maps',
    { schema: { summary: 'All maps', response: { 200: mapList, ...problems } } },
    async () => ({ maps: [...(await rooms.store.maps())] }),
  )

  app.post(
    '/api/maps',
    {
      schema: {
        summary: 'Make a map; the same again gives the same answer',
        body: newMap,
        response: { 200: madeMap, 201: madeMap, ...problems },
      },
    },
    async (request, reply) => {
      const made = await found(rooms.store, request.body, callerName(request))
      return reply.code(made.isNew ? 201 : 200).send({ id: made.id, revision: 1 })
    },
  )
}

/** Makes commit 1 of a map. Its commit id is the map's own, so that asking twice makes one map. */
const found = async (
  store: Store,
  { id = newId(), name, languages }: NewMap,
  author: string,
): Promise<{ id: string; isNew: boolean }> => {
  const map = asMapId(id)
  const fields = languages === undefined ? { name } : { name, languages }
  const element = checkedEntity({ id, kind: 'map', fields })
  const changes = [{ op: 'create', element }] as const
  const work = merge(emptySnapshot(map), { changes, author }, [])
  if (work.type === 'conflict') throw new GraphError('map-exists', { map: id })
  const hash = await bodyHash({ changes })
  const commit = {
    format: 1,
    revision: 1,
    commitId: asCommitId(id),
    bodyHash: hash,
    at: new Date().toISOString(),
    author,
    changes: work.changes,
  } as const
  const outcome = await store.append(map, commit, effectsOf(work.changes, work.after), 0)
  if (outcome.type === 'appended') return { id, isNew: true }
  if (outcome.type === 'known' && outcome.commit.bodyHash === hash) return { id, isNew: false }
  throw new GraphError('map-exists', { map: id })
}
