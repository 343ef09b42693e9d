import workerUrl from './worker.ts?worker&url'
import type { Line } from './messages.ts'

type Policy = { createScriptURL(url: string): URL }
type Policies = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy
}

/** Starts the worker. Where the page demands Trusted Types, only this one address may become a worker. */
export const openWorker = (): Line & { terminate(): void } => {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes
  const url = policies === undefined ? workerUrl : policyOf(policies).createScriptURL(workerUrl)
  return new Worker(url, { type: 'module', name: 'measures' })
}

let kept: Policy | undefined

/** A policy can be made once in a page. */
const policyOf = (policies: Policies): Policy => {
  kept ??= policies.createPolicy('vonk-worker', {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('Only the worker of the measures may be started.')
      return url
    },
  })
  return kept
}
