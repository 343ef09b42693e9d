import { Neo4jError } from 'neo4j-driver'
import { GraphError } from '../../errors.ts'
import type { ErrorCode } from '../../errors.ts'
import { TooLate } from './within-time.ts'

/**
 * What went wrong with one statement.
 *
 * `again`: the database asks to try again, and wrote nothing. `refused`: no connection could be made, or no
 * transaction begun, so nothing was done. `stuck`: nor could one be made, because one that was begun got no
 * answer. `lost`: the connection ended while an answer was due; it may have run or may still run. `late`: no
 * answer came in time. `code`: what it is called when it does not pass. `final`: trying again would end the
 * same way.
 */
export type Trouble =
  | {
      readonly type: 'again' | 'refused' | 'stuck' | 'lost' | 'late'
      readonly code: ErrorCode
      readonly cause: unknown
    }
  | { readonly type: 'final'; readonly error: unknown }

export const troubleOf = (cause: unknown): Trouble => {
  const code: ErrorCode = 'store-unreachable'
  if (cause instanceof TooLate) return { type: 'late', code, cause }
  // So the driver stumbles over a greeting or a message of which only a part has come.
  if (cause instanceof RangeError) return { type: 'lost', code, cause }
  if (!(cause instanceof Neo4jError)) return { type: 'final', error: cause }
  const { code: status, message } = cause
  if (message.includes('Server responded HTTP'))
    return { type: 'final', error: new GraphError('store-unsupported', { reason: 'HTTP' }, cause) }
  if (isConnectionCode(status)) return { type: connectionTrouble(message), code, cause }
  // After three wrong passwords, of whomever, nobody comes in by this name for five seconds.
  if (status.endsWith('Security.AuthenticationRateLimit'))
    return { type: 'again', code: 'store-login', cause }
  if (isPassing(status)) return { type: 'again', code, cause }
  // That is how a database speaks that stumbled over a full disk, until it is started again.
  if (status.endsWith('Transaction.TransactionStartFailed')) return { type: 'refused', code, cause }
  const meaning = meanings.find(([pattern]) => pattern.test(status))
  // What the database itself stumbled over may have been written all the same.
  if (meaning === undefined && status.startsWith('Neo.DatabaseError.') && status !== dropFailed)
    return { type: 'lost', code, cause }
  return {
    type: 'final',
    error: new GraphError(meaning?.[1] ?? 'store-damaged', { reason: status }, cause),
  }
}

const isConnectionCode = (code: string): boolean =>
  // The last is what half an answer looks like, when a wire was cut in the middle of it.
  ['ServiceUnavailable', 'SessionExpired', 'N/A', 'ProtocolError'].includes(code)

/** The driver says all three with one code. Of a name with two addresses it tells no cause. */
const connectionTrouble = (message: string): 'refused' | 'stuck' | 'lost' => {
  if (message.includes('acquisition timed out')) return 'stuck'
  return neverConnected.test(message) ? 'refused' : 'lost'
}

const neverConnected =
  /Caused by: connect |in Neo4j 4\.0\.$|getaddrinfo|Unknown Bolt protocol|Failed to establish connection|discovery|No routing servers/u

const isPassing = (code: string): boolean =>
  code.startsWith('Neo.TransientError.') ||
  code === 'Neo.ClientError.Security.AuthorizationExpired' ||
  code === 'Neo.ClientError.Cluster.NotALeader' ||
  // Somebody makes the same constraint at this moment: the next time it is found to be there.
  /Schema\.(?:EquivalentSchemaRule|(?:Index|Constraint)(?:WithName)?)AlreadyExists$/u.test(code)

const readOnly = 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase'

/** Whether the database takes no writes at all, of nobody. It makes itself so when its disk is full. */
export const isReadOnly = (error: unknown): boolean =>
  error instanceof GraphError && error.details['reason'] === readOnly

const dropFailed = 'Neo.DatabaseError.Schema.IndexDropFailed'

/** Whether an index was not dropped, because it belongs to a constraint. */
export const isDropFailed = (error: unknown): boolean =>
  error instanceof GraphError && error.details['reason'] === dropFailed

/** Neo4j's status codes and what they mean to a person. */
const meanings: readonly (readonly [pattern: RegExp, code: ErrorCode])[] = [
  [/Security\.(?:Unauthorized|CredentialsExpired)$/u, 'store-login'],
  [/Security\.Forbidden$/u, 'store-not-writable'],
  [/(?:ReadOnlyDatabase|WriteOnReadOnlyAccess\w*|Statement\.AccessMode)$/u, 'store-not-writable'],
  [/Database\.DatabaseNotFound$/u, 'store-unreachable'],
  [/Transaction\.(?:TransactionTimedOut\w*|LockClientStopped|Terminated)$/u, 'store-unreachable'],
]
