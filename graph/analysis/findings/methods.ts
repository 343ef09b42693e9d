import type { Finding } from './finding.ts'

/** Ways of working that a small step can take; each has a sheet of its own (domain §1.1, 000-08). */
export const methods = [
  'introduce',
  'match_market',
  'joint_mapping',
  'listening_round',
  'try_small',
  'tidy_tables',
  'second_thread',
  'agreement_page',
  'tell_what_works',
] as const

export type Method = (typeof methods)[number]

const byCategory: { readonly [C in Finding['category']]: Method } = {
  strength: 'tell_what_works',
  fruit: 'introduce',
  gap: 'introduce',
  spark: 'try_small',
  forest: 'tidy_tables',
  fragility: 'second_thread',
  question: 'joint_mapping',
}

/** Where the subject of a rule asks for another way than its category. */
const byRule: { readonly [rule: string]: Method } = {
  G5: 'listening_round',
  G6: 'listening_round',
  G7: 'agreement_page',
  G9: 'listening_round',
  S7: 'tell_what_works',
  S8: 'introduce',
  L2: 'try_small',
  L3: 'match_market',
  L6: 'tidy_tables',
  L9: 'try_small',
  B2: 'joint_mapping',
  B4: 'agreement_page',
  B5: 'agreement_page',
  F6: 'tidy_tables',
  F9: 'tidy_tables',
  F10: 'agreement_page',
  F11: 'agreement_page',
}

/** The way of working that suits a finding. */
export const methodOf = ({ rule, category }: Pick<Finding, 'rule' | 'category'>): Method =>
  byRule[rule] ?? byCategory[category]
