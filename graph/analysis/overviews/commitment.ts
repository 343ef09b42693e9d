import { listKeys } from '../../model/catalogue/vocabulary.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import type { Recorded } from '../recorded.ts'
import { initiativesOf } from '../subjects/initiatives.ts'

/** Where somebody stands towards an initiative (X) and where it needs them (O); undefined: nobody said. */
export type Committed = {
  readonly actor: Id
  readonly now: string | undefined
  readonly needed: string | undefined
  /** How many steps are missing; below zero: more than is needed. Undefined when one of both is not known. */
  readonly missing: number | undefined
}

/** An initiative with everybody of whom something is known. */
export type CommitmentChart = { readonly initiative: Id; readonly rows: readonly Committed[] }

/** The steps, from *opposes* to *makes it happen* (domain §1, 000-37; Beckhard & Harris 1987). */
export const commitmentSteps: readonly string[] = listKeys('commitment')

/**
 * The chart of every initiative of which something is known, in order of id; those who are missed most
 * first, of equals the first by id. For the core team only (domain §2.7). Cost O(n + m).
 */
export const commitmentCharts = (recorded: Recorded): readonly CommitmentChart[] =>
  initiativesOf(recorded).flatMap(({ id, seats }) => {
    const rows = seats.flatMap(({ from: actor, fields }) => {
      const now = knownText(fields['commitNow'])
      const needed = knownText(fields['commitNeeded'])
      if (now === undefined && needed === undefined) return []
      return [{ actor, now, needed, missing: stepsBetween(now, needed) }]
    })
    return rows.length === 0
      ? []
      : [{ initiative: id, rows: rows.toSorted((a, b) => rest(b.missing) - rest(a.missing)) }]
  })

const stepsBetween = (now: string | undefined, needed: string | undefined): number | undefined =>
  now === undefined || needed === undefined
    ? undefined
    : commitmentSteps.indexOf(needed) - commitmentSteps.indexOf(now)

/** What is not known stands between what is missed and what suffices. */
const rest = (missing: number | undefined): number => missing ?? 0.5
