import type { Relation } from '../../model/element.ts'
import { compareIds } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import type { Network } from '../network.ts'
import { tieTypes } from '../rank.ts'
import { relationsOf } from '../recorded.ts'

const kept = new WeakMap<Network, ReadonlyMap<number, readonly Relation[]>>()

/** The ties of a node with others, employees' included and the coordinator's too. */
export const tiesAt = (network: Network, node: number): readonly Relation[] => {
  const found = kept.get(network) ?? gathered(network)
  kept.set(network, found)
  return found.get(node) ?? []
}

const gathered = (network: Network): ReadonlyMap<number, readonly Relation[]> => {
  const byNode = new Map<number, Relation[]>()
  for (const type of tieTypes)
    for (const relation of relationsOf(network.recorded, type)) {
      const from = network.nodeOf.get(relation.from)
      const to = network.nodeOf.get(relation.to)
      if (from === to) continue
      for (const end of [from, to])
        if (end !== undefined) {
          const list = byNode.get(end)
          if (list === undefined) byNode.set(end, [relation])
          else list.push(relation)
        }
    }
  for (const list of byNode.values()) list.sort((a, b) => compareIds(a.id, b.id))
  return byNode
}

/** The relations that light up with some nodes: all their own ties, each once. */
export const wayOf = (network: Network, nodes: readonly number[]): readonly Id[] => {
  const ids = new Set<Id>()
  for (const node of nodes) for (const { id } of tiesAt(network, node)) ids.add(id)
  return [...ids].toSorted(compareIds)
}

/** The ids of nodes. */
export const idsOf = (network: Network, nodes: readonly number[]): readonly Id[] =>
  nodes.flatMap((node) => network.nodes[node]?.id ?? [])

/** The ties between two nodes, employees' included, in order of id. */
export const between = (network: Network, a: number, b: number): readonly Id[] =>
  tiesAt(network, a)
    .filter(({ from, to }) => network.nodeOf.get(from) === b || network.nodeOf.get(to) === b)
    .map(({ id }) => id)
    .toSorted(compareIds)
