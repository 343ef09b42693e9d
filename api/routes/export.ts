import { GraphError } from '../../graph/errors.ts'
import { exportJson } from '../../graph/format/json.ts'
import { asMapId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { exportParams } from '../contract.ts'
import type { App, House } from '../house.ts'
import { problems } from './problems.ts'
import { untyped } from './untyped.ts'

type Format = {
  readonly type: string
  readonly extension: string
  readonly write: (snapshot: Snapshot) => string | Uint8Array
}

const formats = new Map<string, Format>([
  ['json', { type: 'application/json; charset=utf-8', extension: 'json', write: exportJson }],
])

/** A map as a file. */
export const exportRoutes = (app: App, { rooms }: House): void => {
  app.get(
    '/api/maps/:map/export/:format',
    {
      schema: {
        summary: 'The present state of a map as a file: json or csv (a zip of tables)',
        params: exportParams,
        response: { ...problems },
      },
    },
    async (request, reply) => {
      const { map, format: name } = request.params
      const format = formats.get(name)
      if (format === undefined) throw new GraphError('unknown-format', { format: name })
      const { snapshot } = await rooms.of(asMapId(map)).head()
      return untyped(reply)
        .header('content-disposition', `attachment; filename="${map}.${format.extension}"`)
        .type(format.type)
        .send(format.write(snapshot))
    },
  )
}
