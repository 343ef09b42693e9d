import type { Id } from '../../model/ids.ts'
import type { Network } from '../network.ts'
import { shared, traitsOf } from '../traits.ts'
import type { Facts } from '../traits.ts'
import { offersAsked } from './offers.ts'

/** The target group that stands for everybody tells two actors nothing about each other. */
export const everybody = 'group-all'

/**
 * Match: how much two nodes have in common.
 *
 *   Σ themes 1 / ln(1 + n) + Σ groups 1 / ln(1 + n) + 0.5 if a place is shared + 1 if one offers what
 *   the other asks        n: how many nodes of C have that theme or group, at least 2
 *
 * Common themes weigh little. From 0; never shown, only used to put names in order.
 * Source: idea of Adamic & Adar 2003, doi:10.1016/S0378-8733(03)00009-1, on the two-mode network.
 */
export const match = (network: Network, a: number, b: number): number => {
  const { themes, places } = traitsOf(network)
  const { ofThemes, ofGroups, offered } = rarityOf(network)
  let score = 0
  for (const theme of shared(themes, a, b)) score += weight(ofThemes.get(theme))
  for (const group of sharedGroups(network, a, b)) score += weight(ofGroups.get(group))
  if (shared(places, a, b).length > 0) score += 0.5
  if (offered.has(pairName(a, b))) score += 1
  return score
}

/** The groups that two nodes both are there for, but for everybody. */
export const sharedGroups = (network: Network, a: number, b: number): readonly Id[] =>
  shared(traitsOf(network).groups, a, b).filter((group) => group !== everybody)

const weight = (count = 0): number => 1 / Math.log(1 + Math.max(2, count))

const pairName = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

type Rarity = {
  readonly ofThemes: ReadonlyMap<Id, number>
  readonly ofGroups: ReadonlyMap<Id, number>
  readonly offered: ReadonlySet<string>
}

const kept = new WeakMap<Network, Rarity>()

const rarityOf = (network: Network): Rarity => {
  const { themes, groups } = traitsOf(network)
  const found = kept.get(network) ?? {
    ofThemes: counted(themes, network.size),
    ofGroups: counted(groups, network.size),
    offered: new Set(offersAsked(network).map(({ giver, asker }) => pairName(giver, asker))),
  }
  kept.set(network, found)
  return found
}

const counted = (facts: Facts, size: number): ReadonlyMap<Id, number> => {
  const counts = new Map<Id, number>()
  for (const held of facts.slice(0, size))
    for (const id of held.keys()) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
