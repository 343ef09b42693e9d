import type { BoltVersion } from './handshake.ts'
import type { Asked, Message } from './message.ts'
import type { Packable } from './pack.ts'

/** What a statement gives. Nothing happens until `apply` is called: that is its commit. */
export type Answer = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Packable[])[]
  readonly apply?: () => void
}

/** What statements mean. Asked anew when the answer is due, so that what it reads is the newest. */
export type Database = (asked: Asked) => Answer

/**
 * What goes wrong with one message.
 *
 * `failure`: it is refused with a code. `cut`, `reset`: the connection ends, in the ordinary way or at
 * once. `stall`: no answer ever comes, nor to anything that is sent after it. `slow`: the answer comes
 * late; only for what is waited for. `applied` says whether the work was done all the same; `later`: after
 * so many milliseconds. `letThrough`: how many bytes of the answer still arrive.
 */
export type Fault = Refusal | Break | { readonly type: 'slow'; readonly milliseconds: number }

export type Refusal = {
  readonly type: 'failure'
  readonly code: string
  readonly applied?: boolean
  /** What newer servers say of a statement that may be sent again. */
  readonly idempotent?: boolean
}

export type Break = {
  readonly type: 'cut' | 'reset' | 'stall'
  readonly applied?: boolean | { readonly later: number }
  readonly letThrough?: number
}

/** How a stub behaves. */
export type Script = {
  readonly database: Database
  /** Asked for each message; most go well. */
  readonly fault?: (message: Message) => Fault | undefined
  readonly version?: BoltVersion
  /** The silence after which the driver may take the server for dead, as real servers say it. */
  readonly silenceSeconds?: number
  /** A free one when none is given. */
  readonly port?: number
}

/** A database that only counts: each statement that is committed is one more. */
export const countingDatabase = (): { readonly database: Database; applied: () => number } => {
  let applied = 0
  return {
    applied: () => applied,
    database: () => ({
      columns: ['one'],
      rows: [[1]],
      apply: () => {
        applied += 1
      },
    }),
  }
}
