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
      const { bodies } = room.newest() ?? (await room.head())
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
  const status = isHeld(headers['if-none-match'], bodies.etags) ? 304 : 200
  reply.code(status).headers({
    etag: bodies.etags[encoding],
    'cache-control': 'private, no-cache',
    vary: 'Accept-Encoding',
  })
  const body = status === 304 ? undefined : await bodies.body(encoding)
  if (body !== undefined) {
    if (encoding !== 'identity') reply.header('content-encoding', encoding)
    reply.type('application/json; charset=utf-8').header('content-length', body.length)
  }
  bodies.answers.set(`${status} ${encoding}`, { headers: namesAndValues(reply), body })
  return reply.send(body)
}

const namesAndValues = (reply: FastifyReply): string[] =>
  Object.entries(reply.getHeaders()).flatMap(([name, value]) => [name, String(value)])
