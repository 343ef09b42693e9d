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

/** No sum of weights makes anything else of it. */
const tied = Number.NEGATIVE_INFINITY

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
  /** By node: what it and the one looked at score so far; of who is tied to that one, `tied`. */
  const scores = new Float64Array(size)
  const near = new Int32Array(size)
  /** By node: where its neighbours after the one looked at begin. Both are gone through in order. */
  const after = offsets.slice(0, size)
  const best = new BestPairs(most)
  let least = 0
  for (let node = 0; node < size; node++) {
    const first = offsets[node] as number
    const last = offsets[node + 1] as number
    /** What a pair of this node scores at most: with whom it shares all its neighbours. */
    let bound = 0
    for (let slot = first; slot < last; slot++) {
      const between = targets[slot] as number
      bound += weightOf[between] as number
      after[between] = (after[between] as number) + 1
    }
    if (bound < least) continue
    for (let slot = first; slot < last; slot++) scores[targets[slot] as number] = tied
    let found = 0
    for (let slot = first; slot < last; slot++) {
      const between = targets[slot] as number
      const weight = weightOf[between] as number
      const end = offsets[between + 1] as number
      for (let far = after[between] as number; far < end; far++) {
        const other = targets[far] as number
        const score = scores[other] as number
        // Written each time, counted the first time: a processor guesses a branch around it badly.
        near[found] = other
        if (score === 0) found++
        scores[other] = score + weight
      }
    }
    for (let slot = first; slot < last; slot++) scores[targets[slot] as number] = 0
    for (let place = 0; place < found; place++) {
      const other = near[place] as number
      const score = scores[other] as number
      scores[other] = 0
      // Most are worse by far than the best so far.
      if (score < least) continue
      best.take(node, other, score)
      least = best.least
    }
  }
  return best.sorted()
}
