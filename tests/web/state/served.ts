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

const token = 'a-token-of-more-than-thirty-two-characters'

type Running = Built & { readonly store: Store }

/** A Vonk that listens on a port, on a SQLite file, and can go away and come back. */
export type Served = {
  /** Asks as a program, whose name in the log is `script`. `through`: what lies between. */
  readonly client: (through?: (ask: typeof fetch) => typeof fetch) => Client
  /** Asks as a person in a browser. */
  readonly browser: (name: string) => Promise<Client>
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

export const served = async (): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'vonk-web-'))
  let running: Running | undefined
  let port = 0
  const start = async (): Promise<void> => {
    const store = await openStore(`sqlite:${join(folder, 'vonk.sqlite')}`)
    const built = await buildApp({ store, settings: { port, token, log: 'silent' } })
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
  const base = (): string => `http://127.0.0.1:${port}`
  return {
    client: (through = (ask) => ask) =>
      createClient({ fetch: through(reach({ authorization: `Bearer ${token}` })), base: base() }),
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
