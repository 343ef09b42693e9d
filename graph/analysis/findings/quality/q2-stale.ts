import type { Entity } from '../../../model/element.ts'
import { lastDay } from '../../../model/date.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { monthsBetween } from '../../vitality.ts'
import { composed } from '../compose.ts'
import type { Rule } from '../rule.ts'
import { tiesAt } from '../ways.ts'
import { q2Words } from '../words/q2.ts'

const staleAfterMonths = 12

/**
 * Q2, stale information: an actor of C that was asked more than twelve months ago or, where no date of that
 * was noted, whose newest noted tie is older (domain §3.7).
 */
export const stale: Rule = {
  id: 'Q2',
  priority: 'must',
  rests: [],
  words: q2Words,
  run: (network) => ({
    type: 'found',
    findings: network.nodes.slice(0, network.size).flatMap((actor, node) => {
      const date = confirmedOn(network, actor, node)
      const isStale =
        date !== undefined && monthsBetween(lastDay(date), network.recorded.day) > staleAfterMonths
      return isStale ? [cardOf(actor, date)] : []
    }),
  }),
}

const confirmedOn = (network: Network, actor: Entity, node: number): string | undefined =>
  knownText(actor.fields['coverageDate']) ??
  tiesAt(network, node)
    .flatMap(({ fields }) =>
      [fields['recordedOn'], fields['lastContact']].flatMap((each) => knownText(each) ?? []),
    ) // prettier-ignore
    .toSorted()
    .at(-1)

const cardOf = (actor: Entity, date: string) =>
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
