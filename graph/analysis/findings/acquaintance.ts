import { degree } from '../measures/degree.ts'
import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'
import { networkOf, pairState } from '../network.ts'
import { pairKey, rankIn } from '../pairs.ts'
import { relationsOf } from '../recorded.ts'
import { shared, traitsOf } from '../traits.ts'

/** By node, the highest rank of the coordinator's own ties with it; -1: none. */
export const coordinatorRanks = (network: Network): Int8Array => {
  const found = kept.get(network) ?? ranked(network)
  kept.set(network, found)
  return found
}

const kept = new WeakMap<Network, Int8Array>()

const ranked = (network: Network): Int8Array => {
  const ranks = new Int8Array(network.nodes.length).fill(-1)
  const withHer = networkOf(network.recorded.snapshot, { ...network.lens, coordinator: true })
  for (const coordinator of network.coordinators) {
    const her = withHer.nodeOf.get(coordinator)
    if (her === undefined) continue
    for (const [node, actor] of network.nodes.entries()) {
      const other = withHer.nodeOf.get(actor.id)
      if (other === undefined) continue
      const rank = rankIn(withHer.pairs.get(pairKey(her, other, withHer.nodes.length)))
      ranks[node] = Math.max(ranks[node] ?? -1, rank)
    }
  }
  // She knows the house she works for, whatever she does with it.
  for (const { from, to } of relationsOf(network.recorded, 'WORKS_FOR')) {
    const node = network.nodeOf.get(to)
    if (node !== undefined && network.coordinators.has(from))
      ranks[node] = Math.max(ranks[node] ?? -1, 0)
  }
  return ranks
}

/** How two nodes could get to talk: what a person needs to make the first step small. */
export type Acquaintance = {
  readonly alreadyKnown: boolean
  readonly samePlace: boolean
  readonly coordinatorKnowsBoth: boolean
  /** A node that is tied with both, the least busy one. */
  readonly partner: number | undefined
}

export const acquaintanceOf = (network: Network, a: number, b: number): Acquaintance => {
  const ranks = coordinatorRanks(network)
  return {
    alreadyKnown: ['tie', 'contact', 'dormant'].includes(pairState(network, a, b)),
    samePlace: shared(traitsOf(network).places, a, b).length > 0,
    coordinatorKnowsBoth: (ranks[a] ?? -1) >= 0 && (ranks[b] ?? -1) >= 0,
    partner: commonPartner(network, a, b),
  }
}

const commonPartner = (network: Network, a: number, b: number): number | undefined => {
  const graph = network.cooperation
  if (a >= network.size || b >= network.size) return undefined
  const others = new Set(neighboursOf(graph, b))
  const common = [...neighboursOf(graph, a)].filter((node) => others.has(node))
  return common.toSorted((x, y) => degree(graph, x) - degree(graph, y) || x - y)[0]
}

/** 1 where a call or an introduction is enough (domain §3.0), else 2. */
export const effortOf = (known: Acquaintance): 1 | 2 =>
  known.alreadyKnown || known.samePlace || known.coordinatorKnowsBoth || known.partner !== undefined
    ? 1
    : 2
