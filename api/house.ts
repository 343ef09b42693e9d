import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Backups } from './backups.ts'
import type { ReviewFiles } from './reviewing.ts'
import type { Rooms } from './rooms/rooms.ts'
import type { Gate } from './security/admission.ts'

/** The server, with schemas by zod. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** What the routes share. */
export type House = Gate & {
  readonly rooms: Rooms
  readonly reviewFiles: ReviewFiles
  /** Undefined: none are kept here. */
  readonly backups: Backups | undefined
  /** Ends every open stream; filled by the streams themselves. */
  readonly streams: Set<() => void>
  /** Whether the server is on its way out. */
  closing: boolean
}
