import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { shared, traitsOf } from '../../traits.ts'
import { composed } from '../compose.ts'
import { dormantPairs } from '../dormant-pairs.ts'
import type { DormantPair } from '../dormant-pairs.ts'
import type { Finding } from '../finding.ts'
import { sharedGroups } from '../match.ts'
import { mayBePaired } from '../offers.ts'
import { pairCard } from '../pair-card.ts'
import type { Rule } from '../rule.ts'
import { idsOf } from '../ways.ts'
import { l4Words } from '../words/l4.ts'

/**
 * L4, wake a dormant tie: a line that sleeps, with a theme or a group (never everybody) in common today;
 * never of an individual resident (domain §3.3).
 */
export const wakeDormantTie: Rule = {
  id: 'L4',
  priority: 'must',
  rests: ['Levin, Walter & Murnighan 2011', 'Burt 2000'],
  words: l4Words,
  run: (network) => ({
    type: 'found',
    findings: dormantPairs(network)
      .filter(({ a, b }) => mayBePaired(network, a, b))
      .flatMap((pair) => cardOf(network, pair)),
  }),
}

const cardOf = (network: Network, { a, b, relations }: DormantPair): readonly Finding[] => {
  const common = [...shared(traitsOf(network).themes, a, b), ...sharedGroups(network, a, b)]
  if (common.length === 0) return []
  const last = relations.flatMap(({ fields }) => knownText(fields['lastContact']) ?? [])
  return [
    composed({
      ...pairCard(network, a, b),
      rule: 'L4',
      category: 'fruit',
      outcome: 'fruit',
      values: {
        ends: { names: idsOf(network, [a, b]) },
        common: { names: common },
        last: { date: last.toSorted().at(-1) ?? '' },
      },
    }),
  ]
}
