import { setTimeout as wait } from 'node:timers/promises'
import { GraphError } from '../../graph/errors.ts'
import { asCommitId, asMapId } from '../../graph/model/ids.ts'
import type { App, House } from '../house.ts'
import { health } from '../contract.ts'
import { problems } from './problems.ts'

const patienceMs = 1000
const nothing = { map: asMapId('-'), commit: asCommitId('-') }

/** Whether Vonk is there, and whether it can work. No versions, no data. */
export const healthRoutes = (app: App, house: House): void => {
  app.get(
    '/livez',
    { logLevel: 'silent', schema: { summary: 'The process answers', response: { 200: health } } },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/readyz',
    {
      logLevel: 'silent',
      schema: {
        summary: 'The store answers within a second',
        response: { 200: health, ...problems },
      },
    },
    async () => {
      if (house.closing) throw new GraphError('store-unreachable')
      const late = wait(patienceMs, 'late' as const, { ref: false })
      const answer = house.rooms.store.known(nothing.map, nothing.commit)
      if ((await Promise.race([answer, late])) === 'late') throw new GraphError('store-unreachable')
      return { status: 'ok' as const }
    },
  )
}
