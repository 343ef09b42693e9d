import { exportAs } from '../../graph/format/export.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { exportParams } from '../contract.ts'
import type { App, House } from '../house.ts'
import { problems } from './problems.ts'
import { untyped } from './untyped.ts'

/** A map as a file. */
export const exportRoutes = (app: App, { rooms }: House): void => {
  app.get(
    '/api/maps/:map/export/:format',
    {
      schema: {
        summary:
          'The present state of a map as a file: json, csv (a zip of sheets), xlsx, graphml, gexf or kumu',
        params: exportParams,
        response: { ...problems },
      },
    },
    async (request, reply) => {
      const { map, format } = request.params
      const { snapshot } = await rooms.of(asMapId(map)).head()
      const { bytes, mediaType, extension } = await exportAs(format, snapshot)
      return untyped(reply)
        .header('content-disposition', `attachment; filename="${map}.${extension}"`)
        .type(mediaType)
        .send(Buffer.from(bytes))
    },
  )
}
