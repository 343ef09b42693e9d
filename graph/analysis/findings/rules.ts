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
import { closeTheTriangle } from './fruit/l1-close-the-triangle.ts'
import { samePlace } from './fruit/l2-same-place.ts'
import { offerMeetsNeed } from './fruit/l3-offer-meets-need.ts'
import { wakeDormantTie } from './fruit/l4-wake-a-dormant-tie.ts'
import { thin } from './fruit/l5-thin.ts'
import { similarInitiatives } from './fruit/l6-similar-initiatives.ts'
import { referralLoop } from './fruit/l7-referral-loop.ts'
import { knownAlready } from './fruit/l8-known-already.ts'
import { joinWhatExists } from './fruit/l9-join-what-exists.ts'
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
import { stillToAsk } from './quality/q1-still-to-ask.ts'
import { stale } from './quality/q2-stale.ts'
import { dandelion } from './quality/q3-dandelion.ts'
import { oneSide } from './quality/q4-one-side.ts'
import { mentioned } from './quality/q5-mentioned.ts'
import { sensitive } from './quality/q6-sensitive.ts'
import type { Rule } from './rule.ts'
import { heat } from './sparks/s1-heat.ts'
import { ambition } from './sparks/s2-ambition.ts'
import { wantsMore } from './sparks/s3-wants-more.ts'
import { sparkWithoutPlace } from './sparks/s4-spark-without-place.ts'
import { sparksTogether } from './sparks/s5-sparks-together.ts'
import { driverToSupport } from './sparks/s6-driver-to-support.ts'
import { smallSuccess } from './sparks/s7-small-success.ts'
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
  closeTheTriangle,
  samePlace,
  offerMeetsNeed,
  wakeDormantTie,
  thin,
  similarInitiatives,
  referralLoop,
  knownAlready,
  joinWhatExists,
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
  heat,
  ambition,
  wantsMore,
  sparkWithoutPlace,
  sparksTogether,
  driverToSupport,
  smallSuccess,
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
  sensitive,
  stillToAsk,
  stale,
  dandelion,
  oneSide,
  mentioned,
]
