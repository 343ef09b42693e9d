import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphError } from '../../graph/errors.ts'
import { callerAt, checkHost } from './admission.ts'
import type { Gate } from './admission.ts'
import { authorOf } from './caller.ts'
import type { Caller } from './caller.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on everything under /api that needs one. */
    caller: Caller | null
  }
}

/** Stands before every route, static files and errors too. */
export const guard = (app: FastifyInstance, gate: Gate): void => {
  app.decorateRequest('caller', null)
  app.addHook('onRequest', (request, reply, done) => {
    try {
      checkHost(request.raw, gate.doors)
      const { url } = request.raw
      if (url?.startsWith('/api/') === true || url === '/api') {
        reply.header('cache-control', 'no-store')
        request.caller = callerAt(request.raw, gate)
      }
      done()
    } catch (error) {
      done(error instanceof Error ? error : new GraphError('internal'))
    }
  })
}

/** Who the author of a change is. @throws no-session */
export const callerName = ({ caller }: FastifyRequest): string => {
  if (caller === null) throw new GraphError('no-session')
  return authorOf(caller)
}
