import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../api/app.ts'
import type { Settings } from '../api/env.ts'
import { newSecret } from '../api/security/secrets.ts'
import type { Store } from '../graph/store/store.ts'
import { backupsIn } from './backups-here.ts'
import { listen } from './listen.ts'
import { reviewInChild } from './review-in-child.ts'
import { removeRunning, runningFile, writeRunning } from './running.ts'

/** How long a request may take that is under way when Vonk is asked to stop. */
const drainMs = 7000

export type Serving = { readonly link: string; readonly stop: () => Promise<void> }

/** Serves a store until it is told to stop. Closes the store. @throws port-in-use */
export const serve = async (store: Store, settings: Settings): Promise<Serving> => {
  const secret = newSecret()
  const webRoot = pageFolder()
  const { app, house } = await buildApp({
    store,
    settings,
    secret,
    reviewFiles: reviewInChild,
    backups: backupsIn(join(settings.home, 'backups')),
    ...(webRoot === undefined ? {} : { webRoot }),
  })
  const port = await listen(app, settings)
  house.doors.listensOn(port)
  const file = runningFile(settings)
  const host = settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host
  writeRunning(file, {
    pid: process.pid,
    port,
    host: host === '::' ? '::1' : host,
    ...(settings.origin === undefined ? {} : { origin: settings.origin }),
    secret,
  })
  const stop = async (): Promise<void> => {
    removeRunning(file, secret)
    const cut = setTimeout(() => app.server.closeAllConnections(), drainMs)
    await app.close()
    clearTimeout(cut)
    await store.close()
  }
  return { link: house.doors.link(house.sessions.newLink()), stop }
}

/** Where the build puts the page: beside the bundle, or beside the sources in `dist`. */
const pageFolder = (): string | undefined =>
  ['./web', '../dist/web']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((folder) => existsSync(join(folder, 'index.html')))
