import { degree } from '../measures/degree.ts'
import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'
import { pairState } from '../network.ts'
import { rankOf, tieTypes } from '../rank.ts'
import { relationsOf } from '../recorded.ts'
import { shared, traitsOf } from '../traits.ts'
import { isDormant } from '../vitality.ts'

/** By node, the highest rank of the coordinator's own ties with it; -1: none. */
export const coordinatorRanks = (network: Network): Int8Array => {
  const found = kept.get(network) ?? ranked(network)
  kept.set(network, found)
  return found
}

const kept = new WeakMap<Network, Int8Array>()

const ranked = (network: Network): Int8Array => {
  const ranks = new Int8Array(network.nodes.length).fill(-1)
  const { recorded, coordinators, settings } = network
  for (const type of tieTypes)
    for (const relation of relationsOf(recorded, type)) {
      const { from, to, fields } = relation
      if (!coordinators.has(from) && !coordinators.has(to)) continue
      const node = network.nodeOf.get(coordinators.has(from) ? to : from)
      if (node === undefined || isDormant(fields, recorded.day, settings.dormantAfterMonths))
        continue
      // She knows the house she works for, whatever she does with it.
      const rank = type === 'WORKS_FOR' ? 0 : rankOf(relation)
      ranks[node] = Math.max(ranks[node] ?? -1, rank)
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
