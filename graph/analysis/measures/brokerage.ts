import { neighboursOf } from '../graph.ts'
import type { Graph } from '../graph.ts'

/** How often a node stands between two that are not tied, by where the three belong. */
export type Brokerage = {
  /** All three in one category. */
  readonly coordinator: Int32Array
  /** The two in one category, the node in another. */
  readonly itinerant: Int32Array
  /** The node and one of the two in one category, the other in another; a tie has no direction here. */
  readonly gatekeeper: Int32Array
  /** All three in different categories. */
  readonly liaison: Int32Array
}

/**
 * Brokerage roles of Gould and Fernandez, for ties without direction, where gatekeeper and representative
 * are one.
 *
 * Each pair of neighbours counts once. Whoever is in no category takes part in no role. Never shown for
 * persons (domain §3.2, S8). Cost: the sum of the squared degrees.
 * Source: Gould & Fernandez 1989, doi:10.2307/270949.
 *
 * @param categoryOf by node: the number of its category, from 0; -1: in none
 */
export const brokerage = (graph: Graph, categoryOf: Int32Array): Brokerage => {
  const { size } = graph
  const roles = {
    coordinator: new Int32Array(size),
    itinerant: new Int32Array(size),
    gatekeeper: new Int32Array(size),
    liaison: new Int32Array(size),
  }
  const tiedWith = new Int32Array(size).fill(-1)
  for (let node = 0; node < size; node++) {
    const own = categoryOf[node] ?? -1
    if (own === -1) continue
    const neighbours = neighboursOf(graph, node)
    for (const [place, one] of neighbours.entries()) {
      const first = categoryOf[one] ?? -1
      if (first === -1) continue
      for (const tied of neighboursOf(graph, one)) tiedWith[tied] = one
      for (const other of neighbours.subarray(place + 1)) {
        const second = categoryOf[other] ?? -1
        if (second === -1 || tiedWith[other] === one) continue
        const role = roles[roleOf(own, first, second)]
        role[node] = (role[node] ?? 0) + 1
      }
    }
  }
  return roles
}

const roleOf = (own: number, first: number, second: number): keyof Brokerage => {
  if (first === second) return first === own ? 'coordinator' : 'itinerant'
  return first === own || second === own ? 'gatekeeper' : 'liaison'
}
