import type { Fields } from '../value.ts'
import type { RelationType } from './names.ts'

/** What an answer about a pair makes of it: a type, and the field that tells its level. */
export type PairStep = {
  readonly level: number
  readonly type: RelationType
  readonly fields: Fields
}

/**
 * The six ways of working together, in order of intensity (domain §2.8): the words of each stand in
 * the list `intensity` under its level. The sixth is another kind, not more of the fifth.
 */
export const pairSteps: readonly PairStep[] = [
  { level: 1, type: 'REFERS_TO', fields: {} },
  { level: 2, type: 'SHARES_INFO_WITH', fields: { mutual: true } },
  { level: 3, type: 'COORDINATES_WITH', fields: {} },
  { level: 4, type: 'PARTNERS_WITH', fields: { duration: 'temporary' } },
  { level: 5, type: 'PARTNERS_WITH', fields: { duration: 'permanent' } },
  { level: 6, type: 'LEARNS_WITH', fields: {} },
]

/** They know each other and do nothing together. */
export const contactStep: PairStep = { level: 0, type: 'KNOWS', fields: {} }

/** It was asked, and there is nothing: not the same as nobody asked. */
export const noRelation: { readonly type: RelationType; readonly fields: Fields } = {
  type: 'NO_RELATION',
  fields: {},
}
