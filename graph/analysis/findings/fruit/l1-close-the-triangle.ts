import { isResidentPerson } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { neighboursOf } from '../../graph.ts'
import { BestPairs } from '../../measures/best-pairs.ts'
import type { ClosePair } from '../../measures/best-pairs.ts'
import { degree } from '../../measures/degree.ts'
import type { Network } from '../../network.ts'
import { pairKey, rankIn } from '../../pairs.ts'
import { shared, traitsOf } from '../../traits.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { sharedGroups } from '../match.ts'
import { mayBePaired } from '../offers.ts'
import { pairCard } from '../pair-card.ts'
import type { Rule } from '../rule.ts'
import { idsOf } from '../ways.ts'
import { l1Words } from '../words/l1.ts'

const fewestCommon = 2
const mostPairs = 100
const mostNames = 3

/**
 * L1, close the triangle: two nodes without a tie, with at least two common neighbours in C and a theme
 * and a group (never everybody) or place in common; in order of resource allocation
 * Σ z ∈ N(a) ∩ N(b) 1/d(z), the best 100 (domain §3.3). The introducer is the common neighbour with the
 * highest weaker rank, then the fewest ties; never an individual resident. Also where nobody was asked.
 * Cost: the ways of length two.
 */
export const closeTheTriangle: Rule = {
  id: 'L1',
  priority: 'must',
  rests: ['Rapoport 1953', 'Granovetter 1973', 'Zhou, Lü & Zhang 2009', 'Adamic & Adar 2003'],
  words: l1Words,
  run: (network) => ({
    type: 'found',
    findings: pairsOf(network).flatMap(({ a, b }) => cardOf(network, a, b)),
  }),
}

const pairsOf = (network: Network): readonly ClosePair[] => {
  const graph = network.cooperation
  const best = new BestPairs(mostPairs)
  const counts = new Int32Array(network.size)
  const scores = new Float64Array(network.size)
  for (let a = 0; a < network.size; a++) {
    const near: number[] = []
    for (const between of neighboursOf(graph, a))
      for (const b of neighboursOf(graph, between)) {
        if (b <= a) continue
        if (counts[b] === 0) near.push(b)
        counts[b] = (counts[b] ?? 0) + 1
        scores[b] = (scores[b] ?? 0) + 1 / degree(graph, between)
      }
    const tied = new Set(neighboursOf(graph, a))
    for (const b of near) {
      const isClose = (counts[b] ?? 0) >= fewestCommon && !tied.has(b)
      if (isClose && hasCommonGround(network, a, b)) best.take(a, b, scores[b] ?? 0)
      counts[b] = 0
      scores[b] = 0
    }
  }
  return best.sorted()
}

const hasCommonGround = (network: Network, a: number, b: number): boolean => {
  const { themes, places } = traitsOf(network)
  return (
    mayBePaired(network, a, b) &&
    shared(themes, a, b).length > 0 &&
    (sharedGroups(network, a, b).length > 0 || shared(places, a, b).length > 0)
  )
}

/** Who could introduce two nodes to each other; undefined where only individual residents know both. */
export const introducerOf = (network: Network, a: number, b: number): number | undefined => {
  const rank = (x: number, y: number): number =>
    rankIn(network.pairs.get(pairKey(x, y, network.nodes.length)))
  const weaker = (node: number): number => Math.min(rank(a, node), rank(node, b))
  const [best] = commonOf(network, a, b)
    .filter((node) => {
      const actor = network.nodes[node]
      return actor !== undefined && !isResidentPerson(actor)
    })
    .toSorted(
      (x, y) =>
        weaker(y) - weaker(x) ||
        degree(network.cooperation, x) - degree(network.cooperation, y) ||
        x - y,
    )
  return best
}

const commonOf = ({ cooperation }: Network, a: number, b: number): readonly number[] => {
  const others = new Set(neighboursOf(cooperation, b))
  return [...neighboursOf(cooperation, a)].filter((node) => others.has(node))
}

const cardOf = (network: Network, a: number, b: number): readonly Finding[] => {
  const introducer = introducerOf(network, a, b)
  if (introducer === undefined) return []
  const ends = idsOf(network, [a, b])
  const [from, to] = ends
  const themes: readonly Id[] = shared(traitsOf(network).themes, a, b)
  const common = commonOf(network, a, b).filter((node) => network.nodes[node] !== undefined)
  return [
    composed({
      ...pairCard(network, a, b),
      rule: 'L1',
      category: 'fruit',
      outcome: 'fruit',
      values: {
        ends: { names: ends },
        common: { names: idsOf(network, common.slice(0, mostNames)) },
        themes: { names: themes },
        introducer: { names: idsOf(network, [introducer]) },
      },
      possible:
        from === undefined || to === undefined
          ? []
          : [{ from, to, because: { id: 'l1.possible', values: { themes: { names: themes } } } }],
    }),
  ]
}
