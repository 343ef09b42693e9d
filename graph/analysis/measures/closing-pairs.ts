import { at } from '../graph.ts'
import type { Graph } from '../graph.ts'
import { BestPairs } from './best-pairs.ts'
import type { ClosePair } from './best-pairs.ts'
import { degree } from './degree.ts'

/** What one common neighbour counts for, by how many ties it has. */
const weights = {
  /** 1: how many there are. */
  'common-neighbours': () => 1,
  /** 1 / ln d: who knows few people says more. Adamic & Adar 2003, doi:10.1016/S0378-8733(03)00009-1. */
  'adamic-adar': (ties: number) => 1 / Math.log(ties),
  /** 1 / d: what reaches one through the other. Zhou, Lü & Zhang 2009, doi:10.1140/epjb/e2009-00335-8. */
  'resource-allocation': (ties: number) => 1 / ties,
} as const

export type Closeness = keyof typeof weights

/**
 * The pairs at distance two that are closest by their common neighbours.
 *
 *   Σ z ∈ N(a) ∩ N(b)  w(d(z))
 *
 * At most `most`, the closest first, of equals in order of node, a < b. Favours who is already well tied:
 * never the only reason of a suggestion (domain §3.3, L1). Cost: the ways of length two.
 */
export const closingPairs = (
  graph: Graph,
  closeness: Closeness,
  most: number,
): readonly ClosePair[] => {
  const { size, offsets, targets } = graph
  const weigh = weights[closeness]
  const weightOf = Float64Array.from({ length: size }, (_, node) => {
    const ties = degree(graph, node)
    return ties > 1 ? weigh(ties) : 0
  })
  const scores = new Float64Array(size)
  const near = new Int32Array(size)
  const tied = new Int32Array(size).fill(-1)
  const best = new BestPairs(most)
  for (let node = 0; node < size; node++) {
    const [first, last] = [at(offsets, node), at(offsets, node + 1)]
    for (let slot = first; slot < last; slot++) tied[at(targets, slot)] = node
    let found = 0
    for (let slot = first; slot < last; slot++) {
      const between = at(targets, slot)
      const weight = weightOf[between] ?? 0
      // Neighbours stand in order: those after the node are at the end.
      for (let far = at(offsets, between + 1); --far >= at(offsets, between);) {
        const other = at(targets, far)
        if (other <= node) break
        if (tied[other] === node) continue
        const score = scores[other] ?? 0
        if (score === 0) near[found++] = other
        scores[other] = score + weight
      }
    }
    for (let place = 0; place < found; place++) {
      const other = at(near, place)
      best.take(node, other, scores[other] ?? 0)
      scores[other] = 0
    }
  }
  return best.sorted()
}
