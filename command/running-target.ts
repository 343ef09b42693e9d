import { z } from 'zod'
import { problem, snapshotBody } from '../api/contract.ts'
import { GraphError, isErrorCode } from '../graph/errors.ts'
import type { Commit } from '../graph/change/commit.ts'
import { upgrade } from '../graph/change/upgrade.ts'
import { checkedEntity, checkedRelation } from '../graph/model/check.ts'
import type { Entity } from '../graph/model/element.ts'
import { nameOf } from '../graph/model/element.ts'
import { asMapId } from '../graph/model/ids.ts'
import type { MapId } from '../graph/model/ids.ts'
import { isLanguage } from '../graph/model/language.ts'
import { fromBody } from '../graph/model/snapshot.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import { knownTexts } from '../graph/model/value.ts'
import { ask } from './ask-running.ts'
import type { Asked } from './ask-running.ts'
import type { LoadTarget } from './load-target.ts'
import type { Running } from './running.ts'

/** A commit with 500 changes on a large map may take a while. */
const patienceMs = 60_000
const page = 500
const logPage = z.object({ commits: z.array(z.unknown()) })

/** Loads through the Vonk that serves the store, so that everybody who looks on sees it at once. */
export const runningTarget = (running: Running): LoadTarget => {
  const say = async (asked: Asked): Promise<unknown> => {
    const answer = await ask(running, { patienceMs, ...asked })
    if (answer === undefined) throw new GraphError('not-running')
    const body: unknown = JSON.parse(answer.text)
    if (answer.status < 400) return body
    const { code, details } = problem.parse(body)
    throw new GraphError(isErrorCode(code) ? code : 'internal', details)
  }
  const post = async (path: string, body: unknown): Promise<unknown> =>
    say({ method: 'POST', path, body: JSON.stringify(body) })
  const pathOf = (map: MapId): string => `/api/maps/${map}`
  return {
    snapshot: async (map) => {
      try {
        return snapshotIn(await say({ method: 'GET', path: pathOf(map) }))
      } catch (error) {
        if (error instanceof GraphError && error.code === 'unknown-map') return undefined
        throw error
      }
    },
    log: async (map) => {
      const all: Commit[] = []
      for (;;) {
        const path = `${pathOf(map)}/commits?after=${all.length}&limit=${page}`
        const { commits } = logPage.parse(await say({ method: 'GET', path }))
        if (commits.length === 0) return all
        all.push(...commits.map(upgrade))
      }
    },
    founding: (entity) => ({ id: entity.id, kind: 'map', fields: foundingFields(entity) }),
    found: async (entity) => {
      await post('/api/maps', { id: entity.id, ...foundingFields(entity) })
    },
    commit: async (map, { sent }) => {
      await post(`${pathOf(map)}/commits`, sent)
    },
  }
}

/** What a new map is asked for; the rest follows in the first commit of the step. */
const foundingFields = (map: Entity): { name: string; languages?: readonly string[] } => {
  const name = nameOf(map).trim() === '' ? map.id : nameOf(map).trim()
  const languages = knownTexts(map.fields['languages'])
  const isAsked = languages.length >= 1 && languages.length <= 3 && languages.every(isLanguage)
  return isAsked ? { name, languages } : { name }
}

const snapshotIn = (value: unknown): Snapshot => {
  const { id, revision, entities, relations } = snapshotBody.parse(value)
  return fromBody({
    id: asMapId(id),
    revision,
    entities: entities.map(checkedEntity),
    relations: relations.map(checkedRelation),
  })
}
