import type { Category, Finding, Message, MessageValue } from '../analysis/findings/finding.ts'
import { forPartners } from '../analysis/findings/for-partners.ts'
import { lastDay, monthsBefore } from '../model/date.ts'
import { isActor } from '../model/element.ts'
import { isForPartners } from '../model/partner-view.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** Why a card should not simply be put before a group (domain §4.1, 2). */
export const cautions = ['core', 'resident', 'alone', 'unknown', 'old'] as const

export type Caution = (typeof cautions)[number]

/** At most so many cards: more is no conversation. */
export const mostCards = 5

/** Older than this what is known may have changed. */
const freshMonths = 12

/** What speaks against a card on the table, most serious first; empty: nothing. */
export const cautionsAbout = (
  finding: Finding,
  snapshot: Snapshot,
  day: string,
): readonly Caution[] => {
  const found: Caution[] = []
  if (forPartners([finding]).length === 0) found.push('core')
  const named = finding.subjects.flatMap((subject) => snapshot.entities.get(subject as Id) ?? [])
  if (!named.every(isForPartners)) found.push('resident')
  // What is missing lies between parties: a card about one of them is for them and the core team (domain §4.4).
  if (isLimit(finding) && named.length === 1 && named.every(isActor)) found.push('alone')
  if (finding.certainty === 'unknown' && finding.category !== 'question') found.push('unknown')
  const newest = datesIn(finding.evidence).toSorted().at(-1)
  if (newest !== undefined && newest < monthsBefore(day, freshMonths)) found.push('old')
  return found
}

const isLimit = ({ category }: Finding): boolean =>
  ['gap', 'forest', 'fragility'].includes(category)

/** The days that evidence names. */
const datesIn = (messages: readonly Message[]): readonly string[] =>
  messages.flatMap(({ values }) => Object.values(values).flatMap(datesOf))

const datesOf = (value: MessageValue): readonly string[] => {
  if (typeof value !== 'object') return []
  if ('date' in value) return [lastDay(value.date)]
  return 'said' in value ? datesIn([value.said]) : []
}

/** Whether a card tells of something that works; the one about the map itself does not. */
export const isSuccess = ({ rule, category }: Finding): boolean =>
  rule === 'S7' || (category === 'strength' && rule !== 'K0')

const of =
  (...categories: readonly Category[]) =>
  ({ category, rule }: Finding): boolean =>
    categories.includes(category) && rule !== 'S7'

/**
 * The cards that a meeting could be about (domain §4.1, 2): one success, two fruits, one gap or piece of forest,
 * one question, each the first in its order that nothing speaks against. Fewer where there are fewer.
 */
export const proposeCards = (
  findings: readonly Finding[],
  snapshot: Snapshot,
  day: string,
): readonly Finding[] => {
  const fit = findings.filter(
    (each) => each.outcome !== 'ok' && cautionsAbout(each, snapshot, day).length === 0,
  )
  const first = (wanted: (finding: Finding) => boolean, most: number): readonly Finding[] =>
    fit.filter(wanted).slice(0, most)
  const successes = fit
    .filter(isSuccess)
    .toSorted((a, b) => Number(b.rule === 'S7') - Number(a.rule === 'S7'))
  return [
    ...successes.slice(0, 1),
    ...first(of('fruit'), 2),
    ...first(of('gap', 'forest'), 1),
    ...first(of('question'), 1),
  ].slice(0, mostCards)
}
