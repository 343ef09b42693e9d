import { fastifyCookie } from '@fastify/cookie'
import { fastifyRateLimit } from '@fastify/rate-limit'
import { LogController, fastify } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { GraphError } from '../graph/errors.ts'
import type { Store } from '../graph/store/store.ts'
import type { Backups } from './backups.ts'
import { describe } from './docs.ts'
import type { Settings } from './env.ts'
import { handleErrors, refuseNoise, sendProblem } from './error-handler.ts'
import type { App, House } from './house.ts'
import { logOptions } from './log.ts'
import { logRequests } from './log-requests.ts'
import { answerAgain } from './quick.ts'
import { reviewHere } from './reviewing.ts'
import type { ReviewFiles } from './reviewing.ts'
import { Rooms } from './rooms/rooms.ts'
import { backupRoutes } from './routes/backups.ts'
import { commitRoutes } from './routes/commits.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/export.ts'
import { findingRoutes } from './routes/findings.ts'
import { giftRoutes } from './routes/gifts.ts'
import { importRoutes } from './routes/import.ts'
import { healthRoutes } from './routes/health.ts'
import { mapRoutes } from './routes/maps.ts'
import { sessionRoutes } from './routes/session.ts'
import { snapshotRoutes } from './routes/snapshot.ts'
import { Doors } from './security/doors.ts'
import { guard } from './security/guard.ts'
import { secureHeaders } from './security/headers.ts'
import { Sessions } from './security/sessions.ts'
import { parseJson } from './security/strict-json.ts'
import { servePage } from './static.ts'

const bodyLimit = 1024 * 1024

/** A little more than a store may take for one call: nobody waits for an answer that does not come. */
const answerMs = 12_000

export type Built = {
  readonly app: App
  readonly house: House
}

export type BuildOptions = {
  readonly store: Store
  readonly settings: Pick<Settings, 'port' | 'origin' | 'token' | 'log'>
  /** With this the command line of the same computer comes in. */
  readonly secret?: string
  readonly backups?: Backups
  /** Where files are read; absent: in this process. */
  readonly reviewFiles?: ReviewFiles
  /** The folder of the built page. */
  readonly webRoot?: string
}

/** The whole server on a store, not listening yet. The store stays the caller's to close. */
export const buildApp = async (options: BuildOptions): Promise<Built> => {
  const { store, settings, secret, webRoot } = options
  const app = fastify({
    bodyLimit,
    // Nobody may hold a connection by sending a request slowly; answers may take as long as streams do.
    requestTimeout: 30_000,
    handlerTimeout: answerMs,
    logController: new LogController({ disableRequestLogging: true }),
    logger: logOptions(settings.log),
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),
    clientErrorHandler: refuseNoise,
    // Who is under way when Vonk stops is still answered; each connection then closes.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  const house: House = {
    doors: new Doors(settings.origin, settings.port),
    sessions: new Sessions(),
    bearers: { token: settings.token, secret },
    rooms: new Rooms(store),
    reviewFiles: options.reviewFiles ?? reviewHere,
    backups: options.backups,
    streams: new Set(),
    closing: false,
  }
  onlyJson(app)
  // Reads and writes cookies where they are asked for, not on every request.
  await app.register(fastifyCookie, { hook: false })
  handleErrors(app)
  if (settings.log === 'info') logRequests(app, house)
  else repeatAnswers(app, house)
  guard(app, house)
  await secureHeaders(app)
  await app.register(fastifyRateLimit, {
    global: false,
    errorResponseBuilder: () => new GraphError('too-many-requests'),
  })
  await describe(app)
  for (const routes of [
    healthRoutes,
    sessionRoutes,
    mapRoutes,
    snapshotRoutes,
    commitRoutes,
    eventRoutes,
    findingRoutes,
    exportRoutes,
    importRoutes,
    giftRoutes,
    backupRoutes,
  ])
    routes(app, house)
  await servePage(app, webRoot)
  leaveInOrder(app, house)
  return { app, house }
}

/** One parser for one kind of body: nothing else is read at all. */
const onlyJson = (app: App): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJson(Buffer.isBuffer(body) ? body : Buffer.from(body)))
    } catch (error) {
      done(error instanceof Error ? error : new GraphError('bad-json'))
    }
  })
}

/** What was answered before needs no framework to be answered again. */
const repeatAnswers = (app: App, house: House): void => {
  app.server.removeAllListeners('request')
  app.server.on('request', (request, response) => {
    if (!answerAgain(house, request, response)) app.routing(request, response)
  })
}

const leaveInOrder = (app: App, house: House): void => {
  app.addHook('preClose', (done) => {
    house.closing = true
    for (const sayBye of house.streams) sayBye()
    house.rooms.close()
    done()
  })
}
