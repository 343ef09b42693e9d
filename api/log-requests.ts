import type { App, House } from './house.ts'

/** One line a request: which route, which map, how it ended; never what was in it. */
export const logRequests = (app: App, { rooms }: House): void => {
  app.addHook('onResponse', (request, reply, done) => {
    const { params } = request
    const named = typeof params === 'object' && params !== null && 'map' in params
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        // In the place of a map that is none may stand anything that somebody typed.
        map: named ? rooms.find(String(params.map))?.newest()?.snapshot.id : undefined,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    )
    done()
  })
}
