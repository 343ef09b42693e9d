import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { GraphError } from '../graph/errors.ts'
import type { Settings } from '../api/env.ts'
import type { App } from '../api/house.ts'

/**
 * Listens, and gives the port. A port that somebody chose is kept to; in the place of the usual one any
 * free port will do.
 *
 * @throws port-in-use
 */
export const listen = async (
  app: App,
  { host, port, anyPort }: Pick<Settings, 'host' | 'port' | 'anyPort'>,
): Promise<number> => {
  const wanted = anyPort && !(await isFree(host, port)) ? 0 : port
  try {
    await app.listen({ host, port: wanted })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new GraphError('port-in-use', { port: String(port) }, error)
    throw error
  }
  return portOf(app.server.address()) ?? port
}

const portOf = (address: AddressInfo | string | null): number | undefined =>
  typeof address === 'object' ? address?.port : undefined

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
