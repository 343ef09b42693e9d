import type { Outlook } from '../../graph/analysis/analysis.ts'
import type { AnalysisNews } from './analysis-news.ts'
import type { Delta } from './delta.ts'

/** What the page asks of the worker: a look at the last snapshot that it was told, with this change. */
export type Ask = {
  readonly delta: Delta
  /** The delta is the whole map: forget what was told before. */
  readonly afresh: boolean
  readonly outlook: Outlook
}

/** What the worker answers; `failed` when it could not compute. */
export type Answer =
  | { readonly type: 'analysis'; readonly news: AnalysisNews }
  | { readonly type: 'failed' }
