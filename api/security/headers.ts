import { fastifyHelmet } from '@fastify/helmet'
import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const own = ["'self'"]

/**
 * Only Vonk's own files run, and no text ever becomes code or markup: the few places that start a worker
 * or style a component name a policy of Trusted Types.
 */
const strict = {
  'default-src': own,
  'script-src': own,
  // Components measure and colour themselves with style elements.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': own,
  'connect-src': own,
  'worker-src': own,
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}
const trusted = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['vonk', 'vonk-worker', 'default'],
}

const policy = (directives: { [name: string]: string[] }) =>
  ({ contentSecurityPolicy: { useDefaults: false, directives } }) satisfies FastifyHelmetOptions

/** The headers that keep other pages out, on every answer. */
export const secureHeaders = async (app: FastifyInstance): Promise<void> => {
  // The page that explains the API draws itself from text, under a policy of its own.
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/docs')) route.helmet = policy(strict)
  })
  await app.register(fastifyHelmet, {
    ...policy({ ...strict, ...trusted }),
    crossOriginEmbedderPolicy: true,
    // It would bind every program on this computer to a certificate that none has.
    hsts: false,
  })
}
