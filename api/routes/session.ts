import { fastifyCookie } from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import { GraphError } from '../../graph/errors.ts'
import { authorBody, launchBody, linkAnswer, sessionAnswer } from '../contract.ts'
import type { App, House } from '../house.ts'
import { commandLine, reservedNames, unnamed } from '../security/authors.ts'
import { callerName } from '../security/guard.ts'
import { problems } from './problems.ts'

/** Coming in, and saying who one is. */
export const sessionRoutes = (app: App, { doors, sessions }: House): void => {
  app.post(
    '/api/session',
    {
      // The only door that can be guessed at.
      config: { rateLimit: { max: 60, timeWindow: 60_000 } },
      schema: {
        summary: 'Exchange the secret of a launch link for a cookie',
        body: launchBody,
        response: { 200: sessionAnswer, ...problems },
      },
    },
    async (request, reply) => {
      const cookie = sessions.redeem(request.body.secret)
      if (cookie === undefined) throw new GraphError('link-used')
      const options = { httpOnly: true, sameSite: 'strict', path: '/' } as const
      return reply
        .header('set-cookie', fastifyCookie.serialize(doors.cookie, cookie, options))
        .send({ author: unnamed })
    },
  )

  app.get(
    '/api/session',
    { schema: { summary: 'Who you are', response: { 200: sessionAnswer, ...problems } } },
    (request) => ({ author: callerName(request) }),
  )

  app.put(
    '/api/session',
    {
      schema: {
        summary: 'Say under which name you make changes',
        body: authorBody,
        response: { 200: sessionAnswer, ...problems },
      },
    },
    (request) => ({ author: nameCaller(request, request.body.name) }),
  )

  app.post(
    '/api/links',
    {
      schema: {
        summary: 'A new launch link; only for the command line of this computer',
        hide: true,
        response: { 201: linkAnswer, ...problems },
      },
    },
    async (request, reply) => {
      if (callerName(request) !== commandLine) throw new GraphError('no-session')
      return reply.code(201).send({ link: doors.link(sessions.newLink()) })
    },
  )
}

/** @throws bad-request for a program, and for a name that stands for one */
const nameCaller = ({ caller }: FastifyRequest, name: string): string => {
  if (caller?.by !== 'cookie' || reservedNames.includes(name))
    throw new GraphError('bad-request', { where: 'body.name' })
  caller.session.name = name
  return name
}
