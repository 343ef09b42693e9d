import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fastifyStatic } from '@fastify/static'
import { GraphError } from '../graph/errors.ts'
import { sendProblem } from './error-handler.ts'
import type { App } from './house.ts'

/** Serves the built page, also for the addresses that only the page itself knows. */
export const servePage = async (app: App, webRoot: string | undefined): Promise<void> => {
  const hasPage = webRoot !== undefined && existsSync(join(webRoot, 'index.html'))
  if (hasPage)
    await app.register(fastifyStatic, {
      root: webRoot,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // The build puts a hash in every name under assets/.
        const forever = /[\\/]assets[\\/]/u.test(path)
        const value = forever ? 'public, max-age=31536000, immutable' : 'no-cache'
        void reply.header('cache-control', value)
      },
    })
  app.setNotFoundHandler((request, reply) => {
    const { method, url = '', headers } = request.raw
    // Addresses of the page have no dot; a file that is gone is no page.
    const isPlace = !url.startsWith('/api') && !/\.[^/]*$/u.test(url.split('?')[0] ?? '')
    const asksPage = isPlace && headers.accept?.includes('text/html') === true
    if (hasPage && asksPage && (method === 'GET' || method === 'HEAD'))
      return reply.sendFile('index.html')
    return sendProblem(new GraphError('not-found'), request, reply)
  })
}
