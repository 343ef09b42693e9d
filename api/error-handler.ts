import { randomUUID } from 'node:crypto'
import type { Duplex } from 'node:stream'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { GraphError } from '../graph/errors.ts'
import { languageOf } from './language.ts'
import { problemOf, problemType } from './problem.ts'

/** The one place where an error becomes an answer. */
export const handleErrors = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError | GraphError, request, reply) =>
    sendProblem(error, request, reply),
  )
}

/** Answers with a problem. What nobody foresaw is logged whole and answered with nothing of its own. */
export const sendProblem = (
  error: FastifyError | GraphError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const known = error.code === 'FST_ERR_HANDLER_TIMEOUT' ? tooLate(request) : foreseen(error)
  const incident = randomUUID()
  if (known === undefined) request.log.error({ incident, err: error }, 'unforeseen error')
  const said = known ?? new GraphError('internal', { incident })
  const language = languageOf(request.headers['accept-language'])
  const problem = problemOf(said, language, extraOf(said))
  // What had begun as another kind of answer ends as this one.
  for (const name of ['etag', 'content-encoding', 'content-disposition']) reply.removeHeader(name)
  return reply
    .code(problem.status)
    .headers({ 'cache-control': 'no-store', 'content-language': language })
    .type(problemType)
    .send(JSON.stringify(problem))
}

/** Answers what is no request at all, and closes. */
export const refuseNoise = (_error: Error, socket: Duplex): void => {
  if (!socket.writable) return void socket.destroy()
  const body = JSON.stringify(problemOf(new GraphError('bad-request'), 'en'))
  const head = [
    'HTTP/1.1 400 Bad Request',
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const extraOf = ({ code, details }: GraphError): { commitId?: string } =>
  code === 'outcome-unknown' && typeof details['commitId'] === 'string'
    ? { commitId: details['commitId'] }
    : {}

/** What took too long goes on: of a commit nobody knows how it will end. */
const tooLate = ({ method, body }: FastifyRequest): GraphError => {
  if (method === 'GET' || method === 'HEAD') return new GraphError('store-unreachable')
  const id: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'commitId') : undefined
  return new GraphError('outcome-unknown', typeof id === 'string' ? { commitId: id } : {})
}

/** The error in Vonk's own words, if it is one that a request can cause. */
const foreseen = (error: FastifyError | GraphError): GraphError | undefined => {
  if (error instanceof GraphError) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation
    const place = first?.instancePath.slice(1, 81).replaceAll('/', '.') ?? ''
    return new GraphError('bad-request', {
      where: `${error.validationContext ?? 'body'}${place === '' ? '' : `.${place}`}`,
    })
  }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new GraphError('unsupported-media-type')
  if (error.statusCode === 413) return new GraphError('body-too-large')
  if (error.statusCode === 415) return new GraphError('unsupported-media-type')
  if (error.statusCode === 429) return new GraphError('too-many-requests')
  if (error.statusCode === 404) return new GraphError('not-found')
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new GraphError('bad-request')
  return undefined
}
