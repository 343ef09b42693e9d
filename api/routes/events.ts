import type { ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import { asMapId } from '../../graph/model/ids.ts'
import { GraphError } from '../../graph/errors.ts'
import { eventsQuery, mapParams } from '../contract.ts'
import type { App, House } from '../house.ts'
import { follow } from '../rooms/follow.ts'
import { problems } from './problems.ts'

const heartbeatMs = 15_000
/** The longest that a timer can take: more than three weeks; who is cut off then comes back by itself. */
const noTimeout = 2 ** 31 - 1

/** The commits of a map as they are made, as server-sent events. */
export const eventRoutes = (app: App, { rooms, streams }: House): void => {
  app.get(
    '/api/maps/:map/events',
    {
      exposeHeadRoute: false,
      // It stays open for as long as somebody looks.
      handlerTimeout: noTimeout,
      schema: {
        summary: 'Commits after a revision and from now on, as server-sent events',
        params: mapParams,
        querystring: eventsQuery,
        response: { ...problems },
      },
    },
    async (request, reply) => {
      const room = rooms.of(asMapId(request.params.map))
      const after = askedAfter(request.headers['last-event-id'], request.query.after)
      const { snapshot } = await room.headSince(after ?? 0)
      if (after !== undefined && after > snapshot.revision)
        throw new GraphError('unknown-revision', { revision: after, newest: snapshot.revision })
      const stream = opened(reply)
      const heartbeat = setInterval(() => {
        if (!stream.destroyed) stream.write(':\n\n')
      }, heartbeatMs)
      const sayBye = (): void => void stream.end('event: bye\ndata: {}\n\n')
      streams.add(sayBye)
      stream.once('close', () => {
        clearInterval(heartbeat)
        streams.delete(sayBye)
      })
      stream.write('retry: 1000\n\n')
      follow(room, after ?? snapshot.revision, stream).catch((error: unknown) => {
        // A reader that went away is no trouble.
        if (!stream.destroyed)
          request.log.error({ err: error, map: room.map }, 'a stream broke off')
        stream.destroy()
      })
    },
  )
}

/** The answer itself, begun: a stream between would cost as much as the rest of a commit's way. */
const opened = (reply: FastifyReply): ServerResponse => {
  reply
    .header('x-accel-buffering', 'no')
    .header('content-type', 'text/event-stream; charset=utf-8')
    .hijack()
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value)
  return reply.raw.writeHead(200)
}

/** What a browser that comes back has seen last, else what was asked. @throws bad-request */
const askedAfter = (
  lastId: string | string[] | undefined,
  after: string | undefined,
): number | undefined => {
  if (lastId === undefined) return after === undefined ? undefined : Number(after)
  if (typeof lastId !== 'string' || !/^\d{1,15}$/u.test(lastId))
    throw new GraphError('bad-request', { where: 'headers.last-event-id' })
  return Number(lastId)
}
