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
  const weightOf = new Float64Array(size)
  for (let node = 0; node < size; node++) {
    const ties = degree(graph, node)
    if (ties > 1) weightOf[node] = weigh(ties)
  }
  const scores = new Float64Array(size)
  const near = new Int32Array(size)
  const tied = new Int32Array(size).fill(-1)
  const best = new BestPairs(most)
  for (let node = 0; node < size; node++) {
    const first = offsets[node] as number
    const last = offsets[node + 1] as number
    for (let slot = first; slot < last; slot++) tied[targets[slot] as number] = node
    let found = 0
    for (let slot = first; slot < last; slot++) {
      const between = targets[slot] as number
      const weight = weightOf[between] as number
      const start = offsets[between] as number
      // Neighbours stand in order: those after the node are at the end.
      for (let far = offsets[between + 1] as number; --far >= start;) {
        const other = targets[far] as number
        if (other <= node) break
        if (tied[other] === node) continue
        const score = scores[other] as number
        if (score === 0) near[found++] = other
        scores[other] = score + weight
      }
    }
    for (let place = 0; place < found; place++) {
      const other = near[place] as number
      const score = scores[other] as number
      scores[other] = 0
      // Most are worse by far than the best so far.
      if (score >= best.least) best.take(node, other, score)
    }
  }
  return best.sorted()
}
