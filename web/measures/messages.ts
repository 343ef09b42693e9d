import type { Findings } from '../../graph/analysis/findings/finding.ts'
import type { Lens } from '../../graph/analysis/lens.ts'
import type { Delta } from './delta.ts'

/** What the page asks of the worker: findings on the last snapshot that it was told, with this change. */
export type Ask = {
  readonly delta: Delta
  /** The delta is the whole map: forget what was told before. */
  readonly afresh: boolean
  readonly lens: Lens
}

/** What the worker answers; `failed` when it could not compute. */
export type Answer =
  | { readonly type: 'findings'; readonly findings: Findings }
  | { readonly type: 'failed' }
