import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { settingsFrom } from '../../api/env.ts'
import type { House, App } from '../../api/house.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Store } from '../../graph/store/store.ts'

export const token = 'a-token-of-more-than-thirty-two-characters'
export const secret = 'the-secret-that-the-command-line-reads'

export type Asked = {
  readonly body?: unknown
  readonly headers?: { readonly [name: string]: string | undefined } | undefined
}

export type Answered = {
  readonly status: number
  readonly headers: { readonly [name: string]: unknown }
  readonly text: string
  readonly bytes: Buffer
  /** The body as JSON; tests look at what they expect of it. */
  readonly json: never
}

export type Vonk = {
  readonly app: App
  readonly house: House
  readonly store: Store
  readonly folder: string
  /** Takes the ground away from under the app, or clears up after the test. */
  readonly closeStore: () => Promise<void>
  readonly ask: (method: Method, url: string, asked?: Asked) => Promise<Answered>
}

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS'

/** A whole Vonk on a new SQLite file, asked as a script with the token. Gone after the test. */
export const openVonk = async (
  env: { readonly [name: string]: string } = {},
  webRoot?: string,
): Promise<Vonk> => {
  const folder = mkdtempSync(join(tmpdir(), 'vonk-api-'))
  const store = await openStore(`sqlite:${join(folder, 'vonk.sqlite')}`)
  const settings = settingsFrom({
    VONK_HOME: folder,
    VONK_TOKEN: token,
    VONK_LOG: 'silent',
    ...env,
  })
  const { app, house } = await buildApp({
    store,
    settings,
    secret,
    ...(webRoot === undefined ? {} : { webRoot }),
  })
  let closed: Promise<void> | undefined
  const closeStore = (): Promise<void> => (closed ??= store.close())
  onTestFinished(async () => {
    await app.close()
    await closeStore()
    rmSync(folder, { recursive: true })
  })
  return {
    app,
    house,
    store,
    folder,
    closeStore,
    ask: async (method, url, { body, headers } = {}) => {
      const own = { host: new URL(house.doors.address).host, authorization: `Bearer ${token}` }
      const sent: { [name: string]: string } = {}
      for (const [name, value] of Object.entries({ ...own, ...headers }))
        if (value !== undefined) sent[name] = value
      const payload = typeof body === 'object' ? { payload: body ?? '' } : {}
      const answer = await app.inject({
        method,
        url,
        headers: sent,
        ...(typeof body === 'string' ? { payload: body } : payload),
      })
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text: answer.body,
        bytes: answer.rawPayload,
        get json() {
          return JSON.parse(answer.body) as never
        },
      }
    },
  }
}

/** Creates a map and gives its id. */
export const newMap = async ({ ask }: Vonk, id = 'linde'): Promise<string> => {
  await ask('POST', '/api/maps', { body: { id, name: 'De Linde', languages: ['nl'] } })
  return id
}

let count = 0

/** Sends a commit with a new id of its own. */
export const commit = async (
  { ask }: Vonk,
  map: string,
  baseRevision: number,
  changes: readonly unknown[],
  more: object = {},
  headers: Asked['headers'] = {},
): Promise<Answered> => {
  count += 1
  const body = { commitId: `commit-${count}`, baseRevision, changes, ...more }
  return ask('POST', `/api/maps/${map}/commits`, { body, headers })
}

export const association = (id: string, fields: object = {}) =>
  ({
    op: 'create',
    element: { id, kind: 'association', fields: { name: `Kring ${id}`, ...fields } },
  }) as const

export const knows = (id: string, from: string, to: string) =>
  ({ op: 'create', element: { id, type: 'KNOWS', from, to, fields: {} } }) as const

/** The headers of a browser that came in by a launch link. */
export const browser = async ({
  ask,
  house,
}: Vonk): Promise<{ [name: string]: string | undefined }> => {
  const headers = { authorization: undefined, 'sec-fetch-site': 'same-origin' }
  const body = { secret: house.sessions.newLink() }
  const answer = await ask('POST', '/api/session', { body, headers })
  const cookie = String(answer.headers['set-cookie']).split(';')[0]
  return { ...headers, cookie }
}
