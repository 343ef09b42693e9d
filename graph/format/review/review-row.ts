import type { ErrorCode, ErrorDetails } from '../../errors.ts'
import type { FieldValue } from '../../model/value.ts'
import type { Id } from '../../model/ids.ts'
import type { Match } from './matcher.ts'

/**
 * What becomes of a row. `doubtful`: somebody much like it is there, and a person decides. `skipped`: a person left it
 * out.
 */
export const rowStatuses = ['new', 'changed', 'same', 'doubtful', 'skipped', 'refused'] as const
export type ReviewStatus = (typeof rowStatuses)[number]

/** What a person decided about a row. `take`: the fields that take the value of the file where the map has another. */
export type Choice = {
  readonly do: 'add' | 'merge' | 'skip'
  readonly take?: readonly string[]
}

export type Choices = ReadonlyMap<string, Choice>

/** A field of which the file and the map hold different values. */
export type Differing = {
  readonly field: string
  readonly ours: FieldValue
  readonly theirs: FieldValue
  /** Whether the value of the file is taken. */
  readonly taken: boolean
}

/** A cell that says nothing Vonk can keep, and so stays out. */
export type LeftOut = { readonly column: string; readonly text: string }

export type ReviewRow = {
  /** Names the row among all rows of a file. */
  readonly key: string
  readonly of: 'actor' | 'relation'
  readonly sheet: string
  readonly row: number
  readonly name: string
  readonly status: ReviewStatus
  /** Why it is refused; `person`: a list of organisations brings in no persons; `twice`: an earlier row is about the same. */
  readonly reason?: ErrorCode | 'person' | 'twice'
  readonly details?: ErrorDetails
  readonly match?: { readonly id: Id; readonly name: string } & Pick<Match, 'why' | 'score'>
  readonly differing: readonly Differing[]
  readonly leftOut: readonly LeftOut[]
}
