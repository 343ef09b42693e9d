import type { Entity } from '../../model/element.ts'
import { compareIds } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import { lastDay } from '../../model/date.ts'
import { knownText, knownTexts } from '../../model/value.ts'
import { isThereOn } from '../lens.ts'
import type { Recorded } from '../recorded.ts'
import { monthsBetween } from '../vitality.ts'
import type { Finding, Given } from './finding.ts'

/** Rules whose cards are about two actors: who refuses the pair refuses it whatever points at it. */
const pairRules = ['G3', 'L1', 'L2', 'L3', 'L4']
const refusals = ['unwanted', 'does_not_fit']
/** For how many months an answer holds; whatever is not named here holds for good. */
const monthsOf: { readonly [verdict: string]: number } = { not_now: 6 }
/** Rules that ask again after a year, whatever the answer (domain §3.2, S6, and §3.4, B7). */
const yearly = ['B7', 'S6']
const year = 12
const islandShare = 0.5

/** The answers that stand on the day, in order of id. */
export const answersOn = ({ snapshot, day }: Recorded): readonly Given[] =>
  [...snapshot.entities.values()]
    .filter(({ kind, fields }) => kind === 'answer' && isThereOn(fields, day))
    .filter(({ fields }) => lastDay(knownText(fields['on']) ?? '0000') <= lastDay(day))
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map(givenBy)

const givenBy = ({ id, fields }: Entity): Given => ({
  id,
  rule: knownText(fields['rule']) ?? '',
  subjects: knownTexts(fields['subjects']).toSorted(),
  verdict: knownText(fields['verdict']) ?? '',
  reason: knownText(fields['reason']),
  on: knownText(fields['on']),
  phase: knownText(fields['phase']),
})

/**
 * The answer that silences a finding on a day, the newest of several; undefined where it speaks. It holds
 * for good, *not now* for six months, the answers to S6 and B7 for a year, that to S2 until the phase of its
 * initiative changes; of an island (G2) while at least half of its members are the same; a pair that was
 * refused comes back by no rule.
 */
export const silencing = (
  finding: About,
  answers: readonly Given[],
  { snapshot, day }: Recorded,
): Given | undefined =>
  answers
    .filter((given) => isAbout(given, finding))
    .filter((given) => holds(given, finding, day, phaseOf(finding, snapshot.entities)))
    .toSorted((a, b) => compareIds(a.on ?? '', b.on ?? ''))
    .at(-1)

/** What an answer is about. */
export type About = Pick<Finding, 'rule' | 'subjects'>

const isAbout = (given: Given, { rule, subjects }: About): boolean => {
  const isRefusedPair =
    refusals.includes(given.verdict) && [given.rule, rule].every((each) => pairRules.includes(each))
  if (given.rule !== rule && !isRefusedPair) return false
  if (rule === 'G2') return sharedPart(given.subjects, subjects) >= islandShare
  return given.subjects.join('+') === subjects.join('+')
}

/** Which part of the larger of two lists both have. */
const sharedPart = (one: readonly string[], other: readonly string[]): number => {
  const common = one.filter((subject) => other.includes(subject)).length
  return common / Math.max(1, one.length, other.length)
}

const holds = (given: Given, { rule }: About, day: string, phase: string | undefined): boolean => {
  if (rule === 'S2' && given.phase !== undefined) return given.phase === phase
  const months = yearly.includes(rule) ? year : monthsOf[given.verdict]
  if (months === undefined || given.on === undefined) return true
  return monthsBetween(lastDay(given.on), day) < months
}

const phaseOf = ({ subjects }: About, entities: ReadonlyMap<Id, Entity>): string | undefined => {
  // Subjects that are no ids are in no map.
  const [initiative] = subjects.flatMap((subject) => entities.get(subject as Id) ?? [])
  return knownText(initiative?.fields['phase'])
}
