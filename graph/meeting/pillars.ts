import { knownTexts } from '../model/value.ts'
import type { FieldValue } from '../model/value.ts'

/** What may hinder and what may carry each pillar of working together (domain §1.2, 001-11 to 001-39). */
export const pillars = [
  {
    pillar: 'common_agenda',
    obstacles: ['goals_set_by_funding', 'tensions', 'struggle_for_funding'],
    opportunities: ['steering_groups', 'benefits_clear'],
  },
  {
    pillar: 'open_communication',
    obstacles: ['diverse_needs', 'time_and_skills'],
    opportunities: ['adapted_communication', 'trust_climate', 'several_media'],
  },
  {
    pillar: 'strategic_learning',
    obstacles: ['indicator_balance', 'data_access', 'qualitative_complexity'],
    opportunities: ['indicators_with_group', 'simple_indicators', 'several_methods'],
  },
  {
    pillar: 'reinforcing_activities',
    obstacles: ['scattered_activities', 'competition'],
    opportunities: ['space_time', 'collective_priority', 'clear_responsibility', 'neutral_third'],
  },
] as const

/** The two sides of a pillar, as fields of a meeting, with the list that each takes its words from. */
export const sides = [
  { field: 'obstacles', list: 'inhibitor' },
  { field: 'opportunities', list: 'lever' },
] as const

/** What is ticked on a side after a tick of one pillar changed; what other pillars and people of their own added stays. */
export const ticked = (
  value: FieldValue | undefined,
  ofPillar: readonly string[],
  now: readonly string[],
): readonly string[] => [
  ...knownTexts(value).filter((key) => !ofPillar.includes(key)),
  ...ofPillar.filter((key) => now.includes(key)),
]
