import type { RelationType } from '../model/catalogue/names.ts'
import { lastDay } from '../model/date.ts'
import type { Relation } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import { knownText } from '../model/value.ts'
import type { Network } from './network.ts'
import { relationsOf } from './recorded.ts'

/** By node: the entities that its actors point at, each with the relations that say so. */
export type Facts = readonly ReadonlyMap<Id, readonly Relation[]>[]

/** What nodes do, for whom and where, what they offer and ask, and whether there is any spark in them. */
export type Traits = {
  readonly themes: Facts
  readonly groups: Facts
  readonly places: Facts
  readonly offers: Facts
  readonly asks: Facts
  /** 1 where any spark or fire is known, for an initiative or for a theme. */
  readonly energy: Uint8Array
}

const kept = new WeakMap<Network, Traits>()

/** The traits of the nodes of a network, employees' included; gathered once. Cost O(n + m). */
export const traitsOf = (network: Network): Traits => {
  const found = kept.get(network) ?? gathered(network)
  kept.set(network, found)
  return found
}

const gathered = (network: Network): Traits => ({
  themes: factsOf(network, 'ACTIVE_ON'),
  groups: factsOf(network, 'SERVES'),
  places: factsOf(network, 'PRESENT_AT', 'HOSTS'),
  offers: factsOf(network, 'OFFERS'),
  asks: factsOf(network, 'ASKS_FOR'),
  energy: energyOf(network),
})

/** Most actors have no place and offer nothing: they share this. */
const nothing: ReadonlyMap<Id, readonly Relation[]> = new Map()

const factsOf = (network: Network, ...types: readonly RelationType[]): Facts => {
  const facts: Map<Id, Relation[]>[] = []
  for (const type of types)
    for (const relation of relationsOf(network.recorded, type)) {
      const node = network.nodeOf.get(relation.from)
      if (node === undefined || hasRunOut(relation, network.recorded.day)) continue
      const held = (facts[node] ??= new Map<Id, Relation[]>())
      const list = held.get(relation.to)
      if (list === undefined) held.set(relation.to, [relation])
      else list.push(relation)
    }
  return network.nodes.map((_, node) => facts[node] ?? nothing)
}

const hasRunOut = (relation: Relation, day: string): boolean => {
  const validUntil = knownText(relation.fields['validUntil'])
  return validUntil !== undefined && lastDay(validUntil) < day
}

const energyOf = (network: Network): Uint8Array => {
  const energy = new Uint8Array(network.nodes.length)
  for (const type of ['PARTICIPATES_IN', 'ENERGY_FOR'] as const)
    for (const { from, fields } of relationsOf(network.recorded, type)) {
      const node = network.nodeOf.get(from)
      if (node !== undefined && ['spark', 'fire'].includes(knownText(fields['energy']) ?? ''))
        energy[node] = 1
    }
  return energy
}

/** Whether two nodes have anything in common. */
export const sharesAny = (facts: Facts, a: number, b: number): boolean => {
  const others = facts[b]
  for (const id of facts[a]?.keys() ?? []) if (others?.has(id) === true) return true
  return false
}

/** What two nodes both have, in order of id. */
export const shared = (facts: Facts, a: number, b: number): readonly Id[] => {
  const others = facts[b]
  return [...(facts[a]?.keys() ?? [])].filter((id) => others?.has(id) === true).toSorted()
}
