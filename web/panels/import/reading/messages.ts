import type { ErrorCode, ErrorDetails } from '../../../../graph/errors.ts'
import type { Mapping } from '../../../../graph/format/mapping/mapping.ts'
import type { FileBytes } from '../../../../graph/format/reading/read-file.ts'
import type { Sheet } from '../../../../graph/format/reading/sheet.ts'
import type { Review } from '../../../../graph/format/review/review.ts'
import type { Choices } from '../../../../graph/format/review/review-row.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'

/** What files hold, as the worker keeps it: a whole map, or sheets with how they are most likely meant. */
export type Held =
  | { readonly type: 'map'; readonly snapshot: Snapshot }
  | { readonly type: 'sheets'; readonly sheets: readonly Sheet[]; readonly mapping: Mapping }

export type Ask = { readonly id: number } & (
  | { readonly type: 'read'; readonly files: readonly FileBytes[] }
  | {
      readonly type: 'review'
      readonly present: Snapshot
      readonly held: Held
      readonly mapping: Mapping
      readonly choices: Choices
      /** The map as it was when the file was taken out of it, if that is known. */
      readonly base: Snapshot | undefined
    }
)

export type Problem = { readonly code: ErrorCode; readonly details: ErrorDetails }

export type Answer = { readonly id: number } & (
  | { readonly type: 'held'; readonly held: Held }
  | { readonly type: 'review'; readonly review: Review }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'problem'; readonly problem: Problem }
)
