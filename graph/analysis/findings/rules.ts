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
import { onTheCoordinator } from './fragility/f2-on-the-coordinator.ts'
import { onePerson } from './fragility/f3-one-person.ts'
import { fundingRunsOut } from './fragility/f4-funding-runs-out.ts'
import { oneDriver } from './fragility/f5-one-driver.ts'
import { oftenAsked } from './fragility/f6-often-asked.ts'
import { oneThread } from './fragility/f7-one-thread.ts'
import { goneToSleep } from './fragility/f8-gone-to-sleep.ts'
import { askedMoreThanWanted } from './fragility/f9-asked-more-than-wanted.ts'
import { agreementsMissing } from './fragility/f10-agreements.ts'
import { governanceFits } from './fragility/f11-governance.ts'
import { oneMandate } from './fragility/f12-one-mandate.ts'
import { offerMeetsNeed } from './fruit/l3-offer-meets-need.ts'
import { unconnectedActor } from './gaps/g1-unconnected-actor.ts'
import { separateIsland } from './gaps/g2-separate-island.ts'
import { farApart } from './gaps/g3-far-apart.ts'
import { worldsSideBySide } from './gaps/g4-worlds-side-by-side.ts'
import { voiceOfThoseConcerned } from './gaps/g5-voice-of-those-concerned.ts'
import { needWithoutAnswer } from './gaps/g6-need-without-answer.ts'
import { commitment } from './gaps/g7-commitment.ts'
import { kindOfPartner } from './gaps/g8-kind-of-partner.ts'
import { groupNobodyReaches } from './gaps/g9-group-nobody-reaches.ts'
import { noChampion } from './gaps/g10-no-champion.ts'
import type { Rule } from './rule.ts'
import { willingConnector } from './sparks/s8-connector.ts'
import { whatIsThere } from './strengths/k0-what-is-there.ts'
import { bridgeThatWorks } from './strengths/k1-bridge-that-works.ts'
import { smallTeamThatFits } from './strengths/k2-small-team-that-fits.ts'
import { residentsCoProduce } from './strengths/k3-residents-co-produce.ts'
import { severalThreads } from './strengths/k4-several-threads.ts'

/**
 * Every rule that runs, category by category; within one, those come first that every map needs. Adding a
 * rule is its file, its words and its line here.
 */
export const rules: readonly Rule[] = [
  whatIsThere,
  bridgeThatWorks,
  smallTeamThatFits,
  residentsCoProduce,
  severalThreads,
  offerMeetsNeed,
  unconnectedActor,
  separateIsland,
  farApart,
  worldsSideBySide,
  voiceOfThoseConcerned,
  needWithoutAnswer,
  commitment,
  kindOfPartner,
  groupNobodyReaches,
  noChampion,
  willingConnector,
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
  onTheCoordinator,
  cutPointRule,
  onePerson,
  fundingRunsOut,
  oneDriver,
  oftenAsked,
  askedMoreThanWanted,
  oneThread,
  goneToSleep,
  agreementsMissing,
  governanceFits,
  oneMandate,
]
