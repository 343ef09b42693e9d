// oxlint-disable-next-line import/default -- Vite makes this module: the address of the bundled worker
import workerUrl from './worker.ts?worker&url'
import { lineOf } from './line.ts'
import type { Line } from './line.ts'

let url: string | URL | undefined

/** Starts the worker. Where the page demands Trusted Types, only this one address may become a worker. */
export const openWorker = (): Line => {
  url ??= policy()?.createScriptURL(workerUrl) ?? workerUrl
  return lineOf(new Worker(url, { type: 'module', name: 'measures' }))
}

const policy = () =>
  globalThis.window.trustedTypes?.createPolicy('vonk-worker', {
    createScriptURL: (asked) => {
      if (asked !== workerUrl)
        throw new TypeError('Only the worker of the measures may be started.')
      return asked
    },
  })
