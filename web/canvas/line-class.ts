import { affiliationTypes, rankOf } from '../../graph/analysis/rank.ts'
import { relationSpec } from '../../graph/model/catalogue/catalogue.ts'
import type { Relation } from '../../graph/model/element.ts'
import { isTrue } from '../../graph/model/value.ts'

/** How a line is drawn: three steps of working together, and two ties that are something else. */
export const lineLooks = ['partners', 'working', 'contact', 'belongs', 'funds'] as const

export type LineLook = (typeof lineLooks)[number]

export const lookOf = (relation: Relation): LineLook => {
  if (affiliationTypes.some((type) => type === relation.type)) return 'belongs'
  // Money is not cooperation (domain §2.3).
  if (relation.type === 'FUNDS') return 'funds'
  const rank = rankOf(relation)
  return rank >= 4 ? 'partners' : rank >= 1 ? 'working' : 'contact'
}

/** An arrowhead only where there is a direction, and not where both give. */
export const pointsOneWay = (relation: Relation): boolean =>
  relationSpec(relation.type).directed && !isTrue(relation.fields['mutual'])
