import { standsOn } from '../../../../graph/analysis/lens.ts'
import { indexOf } from '../../../../graph/change/snapshot-index.ts'
import type { Entity, Relation } from '../../../../graph/model/element.ts'
import type { Id } from '../../../../graph/model/ids.ts'
import { partnerView } from '../../../../graph/model/partner-view.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { knownText } from '../../../../graph/model/value.ts'

/** A member of a team as it stands on the agreement. */
export type Partner = {
  /** Null: a resident who did not agree to be named to others. */
  readonly entity: Entity | null
  /** The goal in the partner's own words; empty: not asked yet. */
  readonly ownSentence: string
}

/** What is known of what a team agreed, for one page. */
export type Agreement = {
  readonly team: Entity
  readonly goals: readonly Entity[]
  readonly partners: readonly Partner[]
  /** What was written down of it, if anything was. */
  readonly written: Entity | undefined
}

/** What stands on the page of a team on a day; it goes to the partners, so it names only whom they may see. */
export const agreementOf = (snapshot: Snapshot, team: Entity, day: string): Agreement => {
  const seen = partnerView(snapshot).snapshot
  const seats = endingAt(snapshot, team.id, 'MEMBER_OF_TEAM', day)
  const goals = (indexOf(snapshot).byEnd.get(team.id) ?? []).flatMap((id) => {
    const relation = snapshot.relations.get(id)
    if (relation?.type !== 'HAS_GOAL' || !standsOn(relation.fields, day)) return []
    return snapshot.entities.get(relation.to) ?? []
  })
  const backed = goals.flatMap((goal) => endingAt(snapshot, goal.id, 'ACKNOWLEDGES', day))
  return {
    team,
    goals,
    partners: seats.map((seat) => ({
      entity: seen.entities.get(seat.from) ?? null,
      ownSentence: [seat, ...backed.filter(({ from }) => from === seat.from)]
        .map(({ fields }) => knownText(fields['ownSentence']) ?? '')
        .reduce((found, sentence) => (found === '' ? sentence : found), ''),
    })),
    written: [...snapshot.entities.values()].find(
      ({ kind, fields }) => kind === 'agreement' && fields['aboutId'] === team.id,
    ),
  }
}

const endingAt = (
  snapshot: Snapshot,
  id: Id,
  type: Relation['type'],
  day: string,
): readonly Relation[] =>
  (indexOf(snapshot).byEnd.get(id) ?? []).flatMap((relationId) => {
    const relation = snapshot.relations.get(relationId)
    const stands = relation?.type === type && relation.to === id && standsOn(relation.fields, day)
    return relation !== undefined && stands ? [relation] : []
  })
