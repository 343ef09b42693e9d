import type { FastifyReply } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'
import { asMapId } from '../../graph/model/ids.ts'
import { mapParams, snapshotBody, snapshotQuery } from '../contract.ts'
import type { App, House } from '../house.ts'
import type { Bodies } from '../rooms/bodies.ts'
import { pastBodies } from '../rooms/past.ts'
import { isHeld, wantedEncoding } from './encoding.ts'
import { problems } from './problems.ts'
import { untyped } from './untyped.ts'

/** A whole map, as it is or as it was. */
export const snapshotRoutes = (app: App, { rooms }: House): void => {
  app.get(
    '/api/maps/:map',
    {
      schema: {
        summary: 'A map at its newest revision, at an older one, or as it was known on a day',
        params: mapParams,
        querystring: snapshotQuery,
        response: { 200: snapshotBody, ...problems },
      },
    },
    async (request, typed) => {
      const reply = untyped(typed)
      const room = rooms.of(asMapId(request.params.map))
      const { revision, 'known-at': knownAt } = request.query
      if (revision !== undefined)
        return sendBodies(
          request.headers,
          reply,
          await pastBodies(room, { revision: Number(revision) }),
        )
      if (knownAt !== undefined)
        return sendBodies(request.headers, reply, await pastBodies(room, { knownAt }))
      const { bodies } = room.current ?? (await room.head())
      return sendBodies(request.headers, reply, bodies)
    },
  )
}

const sendBodies = async (
  headers: IncomingHttpHeaders,
  reply: FastifyReply,
  bodies: Bodies,
): Promise<FastifyReply> => {
  const encoding = wantedEncoding(headers['accept-encoding'])
  reply.headers({
    etag: bodies.etags[encoding],
    'cache-control': 'private, no-cache',
    vary: 'Accept-Encoding',
  })
  if (isHeld(headers['if-none-match'], bodies.etags)) return reply.code(304).send()
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.type('application/json; charset=utf-8').send(await bodies.body(encoding))
}
