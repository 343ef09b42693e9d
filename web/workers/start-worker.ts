import { lineOf } from './line.ts'
import type { Line } from './line.ts'

/** A worker that runs, and how to end it. */
export type Running = { readonly line: Line; readonly stop: () => void }

/** Whatever may become a worker, by the addresses that the build gave them. */
const known = new Set<string>()

type Policy = { createScriptURL(asked: string): string | URL }

let policy: Policy | undefined

/** Starts a worker. Where the page demands Trusted Types, only addresses that the build made may become one. */
export const startWorker = (address: string, name: string): Running => {
  known.add(address)
  policy ??= globalThis.window.trustedTypes?.createPolicy('vonk-worker', {
    createScriptURL: (asked) => {
      if (!known.has(asked)) throw new TypeError('Only a worker of Vonk may be started.')
      return asked
    },
  })
  const url = policy?.createScriptURL(address) ?? address
  const worker = new Worker(url, { type: 'module', name })
  return { line: lineOf(worker), stop: () => worker.terminate() }
}
