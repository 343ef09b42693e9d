import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphError } from '../../graph/errors.ts'
import { authorOf, callerOf } from './caller.ts'
import type { Bearers, Caller } from './caller.ts'
import type { Doors } from './doors.ts'
import type { Sessions } from './sessions.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on everything under /api that needs one. */
    caller: Caller | null
  }
}

export type Gate = {
  readonly doors: Doors
  readonly sessions: Sessions
  readonly bearers: Bearers
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Stands before every route, static files and errors too. */
export const guard = (app: FastifyInstance, gate: Gate): void => {
  app.decorateRequest('caller', null)
  app.addHook('onRequest', (request, reply, done) => {
    try {
      checkHost(request, gate.doors)
      const { url } = request.raw
      if (url?.startsWith('/api/') === true || url === '/api') {
        reply.header('cache-control', 'no-store')
        checkCaller(request, gate)
      }
      done()
    } catch (error) {
      done(error instanceof Error ? error : new GraphError('internal'))
    }
  })
}

/** Answers under a foreign name would let any web page in by its own domain (DNS rebinding). */
const checkHost = ({ raw }: FastifyRequest, doors: Doors): void => {
  // Node keeps the first of two Host lines in silence; a proxy may have read the second.
  const given = raw.rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/iu.test(name))
  // A whole address in the request line would overrule the Host line.
  if (given.length !== 1 || raw.url?.startsWith('/') !== true || !doors.isOwnHost(raw.headers.host))
    throw new GraphError('foreign-host')
}

const checkCaller = (request: FastifyRequest, { doors, sessions, bearers }: Gate): void => {
  const { method, url, headers } = request.raw
  const isUnsafe = !safeMethods.has(method ?? '')
  const { origin } = headers
  if (isUnsafe && origin !== undefined && !doors.isOwnOrigin(origin))
    throw new GraphError('foreign-origin')
  request.caller = callerOf(headers, sessions, doors, bearers) ?? null
  const entering = method === 'POST' && url === '/api/session'
  if (request.caller === null && !entering) throw new GraphError('no-session')
  if (isUnsafe && request.caller?.by !== 'bearer')
    checkSite(headers['sec-fetch-site'], origin, entering)
}

/**
 * Other ports of this computer count as the same site, so only `same-origin` will do. Coming in by a
 * secret needs no proof of the page: the secret is the proof, and a program has none to give.
 */
const checkSite = (
  site: string | string[] | undefined,
  origin: string | undefined,
  entering: boolean,
): void => {
  const isOwn = site === undefined ? origin !== undefined || entering : site === 'same-origin'
  if (!isOwn) throw new GraphError('foreign-origin')
}

/** Who the author of a change is. @throws no-session */
export const callerName = ({ caller }: FastifyRequest): string => {
  if (caller === null) throw new GraphError('no-session')
  return authorOf(caller)
}
