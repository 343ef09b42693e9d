import type { Id } from '../../../model/ids.ts'
import type { Network } from '../../network.ts'
import { shared, traitsOf } from '../../traits.ts'
import { evidenceOf } from '../attested.ts'
import { benefitOf, partsOf } from '../benefit.ts'
import { composed } from '../compose.ts'
import type { Finding, Message } from '../finding.ts'
import { crowdsOf, matchesOf, narrowed, partnersOf } from '../match.ts'
import type { Crowds } from '../match.ts'
import { mayBePaired, mayMeet } from '../offers.ts'
import type { Rule } from '../rule.ts'
import { idsOf, wayOf } from '../ways.ts'
import { g2Words } from '../words/g2.ts'

const fewest = 2
const mostBridges = 3
const mostNames = 6
const mostEvidence = 3

/**
 * G2, separate island: a component of C, without the coordinator, of at least two and not the largest; one
 * card an island, with at most three bridges by match (domain §3.1). A question where none of its members
 * was asked. Residents are not handed out: an individual is an end of a bridge only with an own offer or ask.
 * Cost: the match of each member with all others.
 */
export const separateIsland: Rule = {
  id: 'G2',
  priority: 'must',
  rests: ['Borgatti 2006', 'Krebs & Holley 2002', 'Putnam 2000'],
  words: g2Words,
  run: (network) => ({
    type: 'found',
    findings: islandsOf(network).map((island) => cardOf(network, island)),
  }),
}

const islandsOf = (network: Network): readonly (readonly number[])[] => {
  const { of, sizes, main } = partsOf(network)
  const islands = new Map<number, number[]>()
  for (const [node, part] of of.entries()) {
    if (part === main || (sizes[part] ?? 0) < fewest) continue
    islands.set(part, [...(islands.get(part) ?? []), node])
  }
  return [...islands.values()]
}

/** The largest part, and what its members have. */
type Main = { readonly nodes: readonly number[]; readonly crowds: Crowds }

const kept = new WeakMap<Network, Main>()

const mainOf = (network: Network): Main => {
  const found = kept.get(network)
  if (found !== undefined) return found
  const { of, main } = partsOf(network)
  const made = {
    nodes: [...of.keys()].filter((node) => of[node] === main),
    crowds: narrowed(crowdsOf(network), (node) => of[node] === main),
  }
  kept.set(network, made)
  return made
}

type Bridge = { readonly from: number; readonly to: number; readonly score: number }

/** For each of the main part the best member of the island; of those the three best. */
export const bridgesOf = (network: Network, island: readonly number[]): readonly Bridge[] => {
  const { nodes, crowds } = mainOf(network)
  const best = new Map<number, Bridge>()
  for (const from of island) {
    const scores = matchesOf(network, from, crowds)
    for (const to of nodes) {
      const score = scores[to] ?? 0
      if (score <= (best.get(to)?.score ?? 0)) continue
      const hasOffer = partnersOf(network, from).has(to) && mayMeet(network, from, to)
      if (hasOffer || mayBePaired(network, from, to)) best.set(to, { from, to, score })
    }
  }
  return [...best.values()]
    .toSorted((a, b) => b.score - a.score || a.to - b.to)
    .slice(0, mostBridges)
}

const cardOf = (network: Network, island: readonly number[]): Finding => {
  const bridges = bridgesOf(network, island)
  const [first] = bridges
  const members = idsOf(network, island)
  const isAsked = island.some((node) => (network.coverage[node] ?? 0) > 0)
  const wording = isAsked ? 'gap' : 'question'
  const why = first === undefined ? { why: 'none', common: { names: [] } } : reason(network, first)
  const [from, to] = first === undefined ? [] : idsOf(network, [first.from, first.to])
  return composed({
    rule: 'G2',
    category: wording,
    outcome: wording,
    subjects: members,
    wording,
    values: {
      members: { names: members.slice(0, mostNames) },
      bridges: bridges.length,
      bridge: { names: to === undefined ? [] : [to] },
      ...why,
    },
    evidence: island
      .slice(0, mostEvidence)
      .flatMap((node) => network.nodes[node] ?? [])
      .map((actor) => evidenceOf(network, actor)),
    effort: 2,
    benefit:
      first === undefined
        ? 2
        : benefitOf(network, first.from, first.to, partnersOf(network, first.from).get(first.to)),
    certainty: isAsked ? 'one_sided' : 'unknown',
    lit: members,
    way: wayOf(network, island),
    possible:
      from === undefined || to === undefined
        ? []
        : [{ from, to, because: { id: `g2.${wording}.possible`, values: why } }],
  })
}

const reason = (network: Network, { from, to }: Bridge): Message['values'] => {
  const common: readonly Id[] = shared(traitsOf(network).themes, from, to)
  if (common.length > 0) return { why: 'themes', common: { names: common } }
  return { why: partnersOf(network, from).has(to) ? 'offer' : 'none', common: { names: [] } }
}
