import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { buildApp } from '../../../api/app.ts'
import type { Built } from '../../../api/app.ts'
import { openStore } from '../../../graph/store/open.ts'
import type { Store } from '../../../graph/store/store.ts'
import { createClient } from '../../../web/api/client.ts'
import type { Client } from '../../../web/api/client.ts'
import { usualLimits } from '../../../web/api/limits.ts'
import type { Limits } from '../../../web/api/limits.ts'

const token = 'a-token-of-more-than-thirty-two-characters'

type Running = Built & { readonly store: Store }

/** A Vonk that listens on a port, on a SQLite file, and can go away and come back. */
export type Served = {
  /** Where it really listens, whatever stands before it. */
  readonly port: () => number
  /** Asks as a program, whose name in the log is `script`. `through`: what lies between. */
  readonly client: (through?: (ask: typeof fetch) => typeof fetch, limits?: Limits) => Client
  /** Asks as a person in a browser. */
  readonly browser: (name: string) => Promise<Client>
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

/** @param before the port of what stands before it, and under which it is known then */
export const served = async (before?: number): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'vonk-web-'))
  let running: Running | undefined
  let port = 0
  const base = (): string => `http://127.0.0.1:${before ?? port}`
  const start = async (): Promise<void> => {
    const store = await openStore(`sqlite:${join(folder, 'vonk.sqlite')}`)
    const origin = before === undefined ? {} : { origin: base() }
    const settings = { port, token, log: 'silent', ...origin } as const
    const built = await buildApp({ store, settings })
    await built.app.listen({ host: '127.0.0.1', port })
    port = (built.app.server.address() as AddressInfo).port
    built.house.doors.listensOn(port)
    running = { ...built, store }
  }
  const stop = async (): Promise<void> => {
    running?.app.server.closeAllConnections()
    await running?.app.close()
    await running?.store.close()
    running = undefined
  }
  await start()
  onTestFinished(async () => {
    await stop()
    rmSync(folder, { recursive: true })
  })
  const reach = (headers: { readonly [name: string]: string }): typeof fetch => {
    return (url, init) =>
      fetch(url, { ...init, headers: { ...(init?.headers as object), ...headers } })
  }
  return {
    port: () => port,
    client: (through = (ask) => ask, limits = usualLimits) =>
      createClient({
        fetch: through(reach({ authorization: `Bearer ${token}` })),
        base: base(),
        limits,
      }),
    browser: async (name) => {
      const secret = running?.house.sessions.newLink()
      const answer = await fetch(`${base()}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ secret }),
      })
      const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
      const client = createClient({ fetch: reach({ cookie, origin: base() }), base: base() })
      await client.nameSession(name)
      return client
    },
    stop,
    start,
  }
}
