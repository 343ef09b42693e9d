import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import { into, outOf } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'
import { answersOf, needsOf } from '../subjects/needs.ts'
import type { Need } from '../subjects/needs.ts'

/** How far a need has come: taken up, in part, declined with a reason, or still waiting. */
export type Answered = 'yes' | 'partly' | 'no' | 'open' | 'parked'

/** A need with whoever could do something about it (domain §2.9: policy–wish match). */
export type NeedRow = {
  readonly need: Need
  readonly answered: Answered
  /** Initiatives that were said to answer it, and those under way on its theme and for its group. */
  readonly by: readonly Id[]
  /** Actors that work on one of its themes and are there for one of its groups, in order of id. */
  readonly able: readonly Id[]
}

/**
 * The needs by who voiced them: those of residents first, those of policy and funders last, so that the two
 * lists can be laid side by side. In order of id within. Cost O(n + m), for each need the actors on its themes.
 */
export const needsAndAnswers = (recorded: Recorded): readonly NeedRow[] =>
  needsOf(recorded).map((need) => {
    const said = (into(recorded, 'ANSWERS').get(need.id) ?? []).map(({ from }) => from)
    const matched = (answersOf(recorded).get(need.id) ?? []).map(({ id }) => id)
    const by = [...new Set([...said, ...matched])].toSorted()
    return { need, answered: answeredOf(need, by.length > 0), by, able: ableFor(recorded, need) }
  })

/** Who says that it is needed: the two sides that are laid beside each other. */
export const sideOf = ({ entity }: Need): 'wish' | 'policy' =>
  ['from_policy', 'from_funder'].includes(knownText(entity.fields['origin']) ?? '')
    ? 'policy'
    : 'wish'

const answeredOf = ({ entity: { fields } }: Need, isTakenUp: boolean): Answered => {
  const status = knownText(fields['status'])
  if (status === 'answered_no') return 'no'
  if (status === 'answered') return 'yes'
  if (status === 'parked') return 'parked'
  return status === 'being_answered' || isTakenUp ? 'partly' : 'open'
}

const ableFor = (recorded: Recorded, { themes, groups }: Need): readonly Id[] => {
  const isFor = new Set([...groups, 'group-all'])
  const serves = outOf(recorded, 'SERVES')
  const onTheme = themes.flatMap((theme) =>
    (into(recorded, 'ACTIVE_ON').get(theme) ?? []).map(({ from }) => from),
  )
  return [...new Set(onTheme)]
    .filter((actor) => (serves.get(actor) ?? []).some(({ to }) => isFor.has(to)))
    .toSorted()
}
