import type { IncomingMessage } from 'node:http'
import { GraphError } from '../../graph/errors.ts'
import { callerOf } from './caller.ts'
import type { Bearers, Caller } from './caller.ts'
import type { Doors } from './doors.ts'
import type { Sessions } from './sessions.ts'

export type Gate = {
  readonly doors: Doors
  readonly sessions: Sessions
  readonly bearers: Bearers
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Answering under a foreign name would let any web page in by its own domain (DNS rebinding).
 *
 * @throws foreign-host
 */
export const checkHost = ({ rawHeaders, headers, url }: IncomingMessage, doors: Doors): void => {
  let given = 0
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') given += 1
  // Node keeps the first of two Host lines in silence, and a proxy may have read the second; a whole
  // address in the request line would overrule both.
  if (given !== 1 || url?.startsWith('/') !== true || !doors.isOwnHost(headers.host))
    throw new GraphError('foreign-host')
}

/** Who asks; null for somebody who is just coming in. @throws foreign-origin, no-session */
export const callerAt = (
  { method, url, headers }: IncomingMessage,
  { doors, sessions, bearers }: Gate,
): Caller | null => {
  const isUnsafe = !safeMethods.has(method ?? '')
  const { origin } = headers
  if (isUnsafe && origin !== undefined && !doors.isOwnOrigin(origin))
    throw new GraphError('foreign-origin')
  const caller = callerOf(headers, sessions, doors, bearers) ?? null
  const entering = method === 'POST' && url === '/api/session'
  if (caller === null && !entering) throw new GraphError('no-session')
  if (isUnsafe && caller?.by !== 'bearer') checkSite(headers['sec-fetch-site'], origin, entering)
  return caller
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
