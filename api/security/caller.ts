import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { fastifyCookie } from '@fastify/cookie'
import { commandLine, script } from './authors.ts'
import type { Doors } from './doors.ts'
import { hashOf } from './secrets.ts'
import type { Session, Sessions } from './sessions.ts'

/** Who asks. */
export type Caller =
  | { readonly by: 'cookie'; readonly session: Session }
  | { readonly by: 'bearer'; readonly author: string }

/** `token`: that of scripts, from the settings. `secret`: that of the command line, from the file. */
export type Bearers = { readonly token?: string | undefined; readonly secret?: string | undefined }

export const authorOf = (caller: Caller): string =>
  caller.by === 'cookie' ? caller.session.name : caller.author

/** Who sent these headers; a bearer that is there counts, whatever the cookies say. */
export const callerOf = (
  headers: IncomingHttpHeaders,
  sessions: Sessions,
  doors: Doors,
  bearers: Bearers,
): Caller | undefined => {
  if (headers.authorization !== undefined) return bearerOf(headers.authorization, bearers)
  const value =
    headers.cookie === undefined ? undefined : fastifyCookie.parse(headers.cookie)[doors.cookie]
  const session = value === undefined ? undefined : sessions.find(value)
  return session === undefined ? undefined : { by: 'cookie', session }
}

const bearerOf = (header: string, { token, secret }: Bearers): Caller | undefined => {
  const [scheme = '', given = ''] = header.split(' ')
  if (scheme.toLowerCase() !== 'bearer') return undefined
  if (token !== undefined && isSame(given, token)) return { by: 'bearer', author: script }
  if (secret !== undefined && isSame(given, secret)) return { by: 'bearer', author: commandLine }
  return undefined
}

const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)))
