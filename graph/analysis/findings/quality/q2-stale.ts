import type { Entity } from '../../../model/element.ts'
import { lastDay } from '../../../model/date.ts'
import { compareIds } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { FieldValue } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { monthsBetween } from '../../vitality.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { tiesAt } from '../ways.ts'
import { q2Words } from '../words/q2.ts'

const staleAfterMonths = 12
/** When somebody saw that a tie stands. */
const observed = ['recordedOn', 'lastContact', 'confirmedByFrom', 'confirmedByTo']

/**
 * Q2, stale information: an actor of C that was asked more than twelve months ago, at its house or itself,
 * or, where no date of that was noted, whose newest observed tie is older (domain §3.7). Without any date
 * nobody knows how old it is: Q1 and G1 ask then.
 */
export const stale: Rule = {
  id: 'Q2',
  priority: 'must',
  rests: [],
  words: q2Words,
  run: (network) => ({
    type: 'found',
    findings: network.nodes.slice(0, network.size).flatMap((actor, node) => {
      const date = confirmedOn(network, node)
      const isStale =
        date !== undefined && monthsBetween(lastDay(date), network.recorded.day) > staleAfterMonths
      return isStale ? [cardOf(actor, date)] : []
    }),
  }),
}

const confirmedOn = (network: Network, node: number): string | undefined =>
  newest((network.standsFor[node] ?? []).map(({ fields }) => fields['coverageDate'])) ??
  newest(tiesAt(network, node).flatMap(({ fields }) => observed.map((name) => fields[name])))

/** A date of a month or a year holds to its end. */
const newest = (dates: readonly (FieldValue | undefined)[]): string | undefined =>
  dates
    .flatMap((date) => knownText(date) ?? [])
    .toSorted((a, b) => compareIds(lastDay(a), lastDay(b)))
    .at(-1)

const cardOf = (actor: Entity, date: string): Finding =>
  composed({
    rule: 'Q2',
    category: 'question',
    outcome: 'question',
    subjects: [actor.id],
    values: { actor: { names: [actor.id] }, date: { date } },
    evidence: [{ id: 'evidence.map', values: {} }],
    effort: 1,
    benefit: 1,
    certainty: 'unknown',
    lit: [actor.id],
  })
