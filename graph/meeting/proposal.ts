import type { Finding } from '../analysis/findings/finding.ts'
import type { Id } from '../model/ids.ts'

/** Who should be asked, for which items and why; or only told what comes of it. */
export type Proposal = {
  readonly actor: Id
  readonly items: readonly Id[]
  /** Null: it is about themselves. */
  readonly speaksFor: Id | null
  readonly finding: Finding
  readonly informed: boolean
  /** What it brings them, as they said it; empty: nothing is known. */
  readonly benefit: string
  /** Whether they said spark or fire for it. */
  readonly keen: boolean
}
