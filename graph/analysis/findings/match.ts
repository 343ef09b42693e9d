import { asId } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import type { Network } from '../network.ts'
import { shared, traitsOf } from '../traits.ts'
import type { Facts } from '../traits.ts'
import { offersAsked } from './offers.ts'

/** The target group that stands for everybody tells two actors nothing about each other. */
export const everybody = asId('group-all')

/** The groups that two nodes both are there for, but for everybody. */
export const sharedGroups = (network: Network, a: number, b: number): readonly Id[] =>
  shared(traitsOf(network).groups, a, b).filter((group) => group !== everybody)

/**
 * Match: how much a node has in common with every other, by node; 0 with itself.
 *
 *   Σ themes 1 / ln(1 + n) + Σ groups 1 / ln(1 + n) + 0.5 if a place is shared + 1 if one offers what
 *   the other asks        n: how many nodes of C have that theme or group, at least 2
 *
 * Common themes weigh little. From 0; never shown, only used to put names in order. Cost: the number of
 * nodes, and of all that share anything.
 * Source: idea of Adamic & Adar 2003, doi:10.1016/S0378-8733(03)00009-1, on the two-mode network.
 */
export const matchesOf = (
  network: Network,
  node: number,
  crowds: Crowds = crowdsOf(network),
): Float64Array => {
  const { themes, groups, places } = traitsOf(network)
  const { byTheme, byGroup, byPlace, partners } = crowds
  const scores = new Float64Array(network.size)
  const add = (others: Iterable<number>, score: number): void => {
    for (const other of others)
      if (other < network.size) scores[other] = (scores[other] ?? 0) + score
  }
  // In order of id, so that the sums are the same to the last bit.
  for (const theme of sorted(themes[node])) {
    const crowd = byTheme.get(theme) ?? nobodyThere
    add(crowd.nodes, crowd.weight)
  }
  for (const group of sorted(groups[node])) {
    const crowd = byGroup.get(group) ?? nobodyThere
    if (group !== everybody) add(crowd.nodes, crowd.weight)
  }
  add(new Set(sorted(places[node]).flatMap((place) => byPlace.get(place)?.nodes ?? [])), 0.5)
  add(partners[node]?.keys() ?? [], 1)
  scores[node] = 0
  return scores
}

/** The match of two nodes, as `matchesOf` gives it for all. Cost: what the two have. */
export const matchOf = (network: Network, a: number, b: number): number => {
  const { themes, places } = traitsOf(network)
  const { byTheme, byGroup } = crowdsOf(network)
  const weigh = (ids: readonly Id[], crowds: Crowd): number =>
    ids.reduce((sum, id) => sum + (crowds.get(id) ?? nobodyThere).weight, 0)
  return (
    weigh(shared(themes, a, b), byTheme) +
    weigh(sharedGroups(network, a, b), byGroup) +
    (shared(places, a, b).length > 0 ? 0.5 : 0) +
    (partnersOf(network, a).has(b) ? 1 : 0)
  )
}

/** The nodes of C that have a theme, group or place, in order. */
export const crowdAt = (network: Network, id: Id): readonly number[] => {
  const { byTheme, byGroup, byPlace } = crowdsOf(network)
  return (byTheme.get(id) ?? byGroup.get(id) ?? byPlace.get(id) ?? nobodyThere).nodes
}

/** Who asks, by partner, where one of the two offers what the other asks. */
export const partnersOf = (network: Network, node: number): ReadonlyMap<number, number> =>
  crowdsOf(network).partners[node] ?? nobody

const nobody: ReadonlyMap<number, number> = new Map()

const sorted = (held: ReadonlyMap<Id, unknown> | undefined): readonly Id[] =>
  [...(held?.keys() ?? [])].toSorted()

const weight = (count: number): number => 1 / Math.log(1 + Math.max(2, count))

/** Who has a theme, a group, a place: nodes of C, in order; and how much it weighs to have it in common. */
type Crowd = ReadonlyMap<Id, { readonly nodes: readonly number[]; readonly weight: number }>

const nobodyThere = { nodes: [], weight: weight(0) }

export type Crowds = {
  readonly byTheme: Crowd
  readonly byGroup: Crowd
  readonly byPlace: Crowd
  readonly partners: readonly (ReadonlyMap<number, number> | undefined)[]
}

const kept = new WeakMap<Network, Crowds>()

export const crowdsOf = (network: Network): Crowds => {
  const found = kept.get(network) ?? gathered(network)
  kept.set(network, found)
  return found
}

const gathered = (network: Network): Crowds => {
  const { themes, groups, places } = traitsOf(network)
  const partners: Map<number, number>[] = []
  const pair = (node: number, other: number, asker: number): void => {
    const held = (partners[node] ??= new Map<number, number>())
    held.set(other, asker)
  }
  for (const { giver, asker } of offersAsked(network)) {
    pair(giver, asker, asker)
    pair(asker, giver, asker)
  }
  return {
    byTheme: crowd(themes, network.size),
    byGroup: crowd(groups, network.size),
    byPlace: crowd(places, network.size),
    partners,
  }
}

const crowd = (facts: Facts, size: number): Crowd => {
  const nodes = new Map<Id, number[]>()
  for (const [node, held] of facts.slice(0, size).entries())
    for (const id of held.keys()) {
      const list = nodes.get(id)
      if (list === undefined) nodes.set(id, [node])
      else list.push(node)
    }
  return new Map([...nodes].map(([id, list]) => [id, { nodes: list, weight: weight(list.length) }]))
}

/** The same crowds with only some of their nodes; what a crowd weighs does not change. */
export const narrowed = (crowds: Crowds, isKept: (node: number) => boolean): Crowds => {
  const few = (whole: Crowd): Crowd =>
    new Map(
      [...whole].map(([id, { nodes, weight: own }]) => [
        id,
        { nodes: nodes.filter(isKept), weight: own },
      ]),
    )
  const { byTheme, byGroup, byPlace, partners } = crowds
  return { byTheme: few(byTheme), byGroup: few(byGroup), byPlace: few(byPlace), partners }
}
