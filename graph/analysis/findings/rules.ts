import { overlappingConsultations } from './forest/b1-overlapping-consultations.ts'
import { whoIsNeeded } from './forest/b2-who-is-needed.ts'
import { largeTable } from './forest/b3-large-table.ts'
import { oneSharedGoal } from './forest/b4-one-shared-goal.ts'
import { decidingTogether } from './forest/b5-deciding-together.ts'
import { hoursWithoutGoal } from './forest/b6-hours-without-goal.ts'
import { scaleQuestion } from './forest/b7-scale-question.ts'
import { lighter } from './forest/b8-lighter.ts'
import { scattered } from './forest/b9-scattered.ts'
import { muchAtOnce } from './forest/b10-much-at-once.ts'
import { cutPointRule } from './fragility/f1-cut-point.ts'
import { offerMeetsNeed } from './fruit/l3-offer-meets-need.ts'
import { unconnectedActor } from './gaps/g1-unconnected-actor.ts'
import type { Rule } from './rule.ts'
import { whatIsThere } from './strengths/k0-what-is-there.ts'
import { smallTeamThatFits } from './strengths/k2-small-team-that-fits.ts'

/**
 * Every rule that runs, category by category; within one, those come first that every map needs. Adding a
 * rule is its file, its words and its line here.
 */
export const rules: readonly Rule[] = [
  whatIsThere,
  smallTeamThatFits,
  offerMeetsNeed,
  unconnectedActor,
  overlappingConsultations,
  whoIsNeeded,
  oneSharedGoal,
  decidingTogether,
  hoursWithoutGoal,
  scaleQuestion,
  largeTable,
  lighter,
  scattered,
  muchAtOnce,
  cutPointRule,
]
