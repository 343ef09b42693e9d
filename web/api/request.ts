import type { Conflict } from '../../graph/change/merge.ts'
import { isErrorCode } from '../../graph/errors.ts'
import type { ErrorDetails } from '../../graph/errors.ts'
import type { ProblemBody } from '../../api/contract.ts'
import type { Answer } from './answer.ts'
import { usualLimits } from './limits.ts'
import type { Limits } from './limits.ts'

/** How to reach Vonk: from a browser the page's own origin, whose cookie goes along by itself. */
export type Reach = {
  readonly fetch: typeof fetch
  readonly base: string
  readonly limits?: Limits
}

export type Asked = {
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly body?: unknown
  readonly signal?: AbortSignal
  readonly language?: string
  /** Whether what the browser kept of an earlier answer will do, once the server has said so. */
  readonly cached?: boolean
}

/**
 * For what is never kept. A browser that might keep an answer lets all other windows that ask the same wait
 * for it, up to 20 seconds when it hangs.
 */
export const uncached = 'no-store'

/** One request. `read`: what the answer is, as the contract says. */
export const request = async <T>(
  reach: Reach,
  path: string,
  read: (json: unknown) => T,
  asked: Asked = {},
): Promise<Answer<T>> => {
  const { method = 'GET', body, signal, language } = asked
  const { answerMs } = reach.limits ?? usualLimits
  const ends = [AbortSignal.timeout(answerMs), ...(signal === undefined ? [] : [signal])]
  try {
    const response = await reach.fetch(reach.base + path, {
      method,
      cache: asked.cached === true ? 'default' : uncached,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(language !== undefined && { 'accept-language': language }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.any(ends),
    })
    const json: unknown = response.status === 204 ? undefined : await response.json()
    if (response.ok) return { type: 'ok', value: read(json) }
    return refusal(response.status, json)
  } catch {
    // No connection, or cut off half way, or silence, or a page of something that stands in between.
    return { type: 'away' }
  }
}

const refusal = (status: number, json: unknown): Answer<never> => {
  // The one place that takes the server at its word for the shape of a problem.
  const body = json as (Partial<ProblemBody> & { conflicts?: readonly Conflict[] }) | null
  const code: unknown = body?.code
  if (!isErrorCode(code)) return { type: 'away' }
  const details: ErrorDetails = body?.details ?? {}
  if (code === 'conflict' && body?.conflicts !== undefined)
    return { type: 'conflict', conflicts: body.conflicts, revision: Number(details['revision']) }
  return { type: 'problem', status, problem: { code, details } }
}
