import { relationSpec } from '../model/catalogue/catalogue.ts'
import { togetherTypes } from '../model/catalogue/names.ts'
import type { RelationType } from '../model/catalogue/names.ts'
import type { Relation } from '../model/element.ts'
import { knownText } from '../model/value.ts'

/** What working for somebody counts for where it is not lifted: as much as being a member (domain §3.0). */
const affiliationRank = 3

/** Belonging to a group or working for somebody: a tie between the two, but for whoever is lifted. */
export const affiliationTypes = ['MEMBER_OF', 'VOLUNTEERS_FOR', 'WORKS_FOR', 'PART_OF'] as const

/** Every type that makes a tie of two actors. */
export const tieTypes = [
  ...togetherTypes,
  ...affiliationTypes,
] as const satisfies readonly RelationType[]

/**
 * The intensity of a tie, 0 (contact) to 6: an order, never to be added or averaged. Read from the
 * catalogue. Two messages one way do not make one that is mutual.
 */
export const rankOf = (relation: Relation): number => {
  const { rank } = relationSpec(relation.type)
  if (rank === undefined || typeof rank === 'number') return rank ?? affiliationRank
  const value = relation.fields[rank.by]
  const key = typeof value === 'boolean' ? String(value) : knownText(value)
  return (key === undefined ? undefined : rank.ranks[key]) ?? rank.otherwise
}
