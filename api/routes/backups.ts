import { GraphError } from '../../graph/errors.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { toBody } from '../../graph/model/snapshot.ts'
import { backupList, backupParams, snapshotBody } from '../contract.ts'
import type { App, House } from '../house.ts'
import { problems } from './problems.ts'
import { untyped } from './untyped.ts'

/** What was kept beside a running Vonk, to look at before anything is put back. */
export const backupRoutes = (app: App, { backups }: House): void => {
  app.get(
    '/api/backups',
    {
      schema: {
        summary: 'The backups of this computer',
        response: { 200: backupList, ...problems },
      },
    },
    async () => ({ backups: [...((await backups?.list()) ?? [])] }),
  )

  app.get(
    '/api/backups/:backup/maps/:map',
    {
      schema: {
        summary: 'A map as a backup has it; nothing is put back',
        params: backupParams,
        response: { 200: snapshotBody, ...problems },
      },
    },
    async (request, reply) => {
      const { backup, map } = request.params
      const snapshot = await backups?.snapshot(backup, asMapId(map))
      if (snapshot === undefined) throw new GraphError('unknown-map', { map })
      return untyped(reply).send(toBody(snapshot))
    },
  )
}
