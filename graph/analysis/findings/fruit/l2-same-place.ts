import { BestPairs } from '../../measures/best-pairs.ts'
import type { ClosePair } from '../../measures/best-pairs.ts'
import { pairState } from '../../network.ts'
import type { Network } from '../../network.ts'
import { shared, traitsOf } from '../../traits.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { crowdAt, matchOf } from '../match.ts'
import { mayBePaired } from '../offers.ts'
import { pairCard } from '../pair-card.ts'
import type { Rule } from '../rule.ts'
import { idsOf } from '../ways.ts'
import { l2Words } from '../words/l2.ts'

const mostPairs = 100

/**
 * L2, same place: two nodes at the same place and without a tie, no individual resident among them; the
 * best 100 by match, so that those who share nothing else come last (domain §3.3). Cost: the pairs of each
 * place.
 */
export const samePlace: Rule = {
  id: 'L2',
  priority: 'must',
  rests: ['Feld 1981', 'Festinger, Schachter & Back 1950'],
  words: l2Words,
  run: (network) => ({
    type: 'found',
    findings: pairsOf(network).map(({ a, b }) => cardOf(network, a, b)),
  }),
}

const pairsOf = (network: Network): readonly ClosePair[] => {
  const { places } = traitsOf(network)
  const best = new BestPairs(mostPairs)
  for (let a = 0; a < network.size; a++) {
    const here = new Set([...(places[a]?.keys() ?? [])].flatMap((place) => crowdAt(network, place)))
    for (const b of [...here].toSorted((x, y) => x - y))
      if (b > a && pairState(network, a, b) !== 'tie' && mayBePaired(network, a, b))
        best.take(a, b, matchOf(network, a, b))
  }
  return best.sorted()
}

const cardOf = (network: Network, a: number, b: number): Finding => {
  const { themes, places } = traitsOf(network)
  const ends = idsOf(network, [a, b])
  const [from, to] = ends
  const common = shared(themes, a, b)
  const place = { names: shared(places, a, b).slice(0, 1) }
  return composed({
    ...pairCard(network, a, b),
    rule: 'L2',
    category: 'fruit',
    outcome: 'fruit',
    values: { ends: { names: ends }, place, shared: common.length, themes: { names: common } },
    possible:
      from === undefined || to === undefined
        ? []
        : [{ from, to, because: { id: 'l2.possible', values: { place } } }],
  })
}
