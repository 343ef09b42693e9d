import { z } from 'zod'
import { GraphError } from '../graph/errors.ts'
import { dataFolder } from './data-folder.ts'

/** What the environment says, checked once. */
export type Settings = {
  /** `sqlite:PATH`, `neo4j://…` or `bolt://…`. */
  readonly store: string
  readonly storeUser?: string
  readonly storePassword?: string
  /** Where the default store lives. */
  readonly home: string
  readonly host: string
  readonly port: number
  /** Whether the port is the default that nobody asked for: another will do. */
  readonly anyPort: boolean
  /** The single origin that is answered, when it is not the computer's own. */
  readonly origin?: string
  readonly open: boolean
  /** The bearer token of scripts. */
  readonly token?: string
  readonly log: 'silent' | 'error' | 'info'
}

export type Environment = { readonly [name: string]: string | undefined }

export const defaultPort = 8765
const loopback = ['127.0.0.1', '::1', 'localhost']
const everywhere = ['0.0.0.0', '::']

/** Each message names the remedy that `bad-setting` says. */
const schema = z.object({
  VONK_STORE: z
    .string()
    .regex(/^(?:sqlite:.|(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/.)/u, 'store')
    .optional(),
  VONK_STORE_USER: z.string().optional(),
  VONK_STORE_PASSWORD: z.string().optional(),
  VONK_HOME: z.string().optional(),
  VONK_HOST: z.enum([...loopback, ...everywhere], 'host').default('127.0.0.1'),
  VONK_PORT: z
    .string()
    .regex(/^\d{1,5}$/u, 'port')
    .transform(Number)
    .refine((port) => port <= 65_535, 'port')
    .optional(),
  VONK_ORIGIN: z
    .string()
    .regex(/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):[1-9]\d{0,4}$/u, 'origin')
    .optional(),
  VONK_OPEN: z.enum(['true', 'false'], 'flag').default('true'),
  VONK_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9\-._~+/=]{32,256}$/u, 'token')
    .optional(),
  VONK_LOG: z.enum(['silent', 'error', 'info'], 'log').default('error'),
})

/**
 * The settings of this environment. An empty variable counts as absent. An unsafe combination is
 * refused rather than mended, so that nobody is exposed by a slip.
 *
 * @throws bad-setting
 */
export const settingsFrom = (env: Environment): Settings => {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw badSetting(String(issue?.path[0]), issue?.message ?? '')
  }
  const { data } = parsed
  if (
    everywhere.includes(data.VONK_HOST) &&
    data.VONK_ORIGIN?.startsWith('http://localhost:') !== true
  )
    throw badSetting('VONK_HOST', 'host')
  const home = data.VONK_HOME ?? dataFolder(filled)
  return {
    store: data.VONK_STORE ?? `sqlite:${home}/vonk.sqlite`,
    home,
    // The name may stand for two addresses; links and files name the one.
    host: data.VONK_HOST === 'localhost' ? '127.0.0.1' : data.VONK_HOST,
    port: data.VONK_PORT ?? defaultPort,
    anyPort: data.VONK_PORT === undefined,
    open: data.VONK_OPEN === 'true',
    log: data.VONK_LOG,
    ...(data.VONK_STORE_USER === undefined ? {} : { storeUser: data.VONK_STORE_USER }),
    ...(data.VONK_STORE_PASSWORD === undefined ? {} : { storePassword: data.VONK_STORE_PASSWORD }),
    ...(data.VONK_ORIGIN === undefined ? {} : { origin: data.VONK_ORIGIN }),
    ...(data.VONK_TOKEN === undefined ? {} : { token: data.VONK_TOKEN }),
  }
}

const badSetting = (setting: string, why: string): GraphError =>
  new GraphError('bad-setting', { setting, why })
