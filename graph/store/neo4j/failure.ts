import { Neo4jError } from 'neo4j-driver'
import { GraphError } from '../../errors.ts'
import type { ErrorCode } from '../../errors.ts'
import { TooLate } from './within-time.ts'

/**
 * What went wrong with one statement.
 *
 * `again`: the database asks to try again, and wrote nothing. `refused`: no connection could be made, so
 * the statement never left. `lost`: the connection ended while an answer was due; it may have run or may
 * still run. `late`: no answer came in time. `final`: trying again would end the same way.
 */
export type Trouble =
  | { readonly type: 'again' | 'refused' | 'lost' | 'late'; readonly cause: unknown }
  | { readonly type: 'final'; readonly error: unknown }

export const troubleOf = (cause: unknown): Trouble => {
  if (cause instanceof TooLate) return { type: 'late', cause }
  if (!(cause instanceof Neo4jError)) return { type: 'final', error: cause }
  const { code, message } = cause
  if (isConnectionCode(code))
    return { type: neverConnected.test(message) ? 'refused' : 'lost', cause }
  if (isPassing(code)) return { type: 'again', cause }
  const meaning = meanings.find(([pattern]) => pattern.test(code))
  // What the database itself stumbled over may have been written all the same.
  if (meaning === undefined && code.startsWith('Neo.DatabaseError.')) return { type: 'lost', cause }
  return {
    type: 'final',
    error: new GraphError(meaning?.[1] ?? 'store-damaged', { reason: code }, cause),
  }
}

const isConnectionCode = (code: string): boolean =>
  code === 'ServiceUnavailable' || code === 'SessionExpired' || code === 'N/A'

/** The driver says both with one code; only these never sent a byte of the statement. */
const neverConnected =
  /Caused by: connect |getaddrinfo|Failed to establish connection|acquisition timed out|discovery|No routing servers/u

const isPassing = (code: string): boolean =>
  code.startsWith('Neo.TransientError.') ||
  code === 'Neo.ClientError.Security.AuthorizationExpired' ||
  code === 'Neo.ClientError.Cluster.NotALeader'

/** Neo4j's status codes and what they mean to a person. */
const meanings: readonly (readonly [pattern: RegExp, code: ErrorCode])[] = [
  [/Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/u, 'store-login'],
  [/Security\.Forbidden$/u, 'store-not-writable'],
  [/(?:ReadOnlyDatabase|WriteOnReadOnlyAccess\w*|Statement\.AccessMode)$/u, 'store-not-writable'],
  [/Database\.DatabaseNotFound$/u, 'store-unreachable'],
  [/Transaction\.(?:TransactionTimedOut\w*|LockClientStopped|Terminated)$/u, 'store-unreachable'],
]
