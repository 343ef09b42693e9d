import { upTo } from '../graph.ts'
import type { Graph } from '../graph.ts'
import { Sweep } from './sweep.ts'

/**
 * Betweenness: on how many of the shortest ways between others a node lies.
 *
 *   b(v) = Σ s < t  σ(s, t | v) / σ(s, t)        σ: the number of shortest ways, of those through v
 *
 * Range 0 to (n − 1)(n − 2) / 2, each pair once, not normalised. Only ever an order of places where
 * connections meet, never a rank of people (domain §3.9). Exact. Cost O(n m): about a second at 5,000
 * nodes, so it belongs in a worker.
 * Source: Brandes 2001, doi:10.1080/0022250X.2001.9990249.
 */
export const betweenness = (graph: Graph): Float64Array => halved(summed(graph, upTo(graph.size)))

/**
 * Betweenness from a few sources, scaled up: an estimate, and only ever to be shown as one.
 *
 * @param sources from which nodes the ways begin, each once; drawn at random for a fair estimate
 */
export const estimatedBetweenness = (graph: Graph, sources: Int32Array): Float64Array => {
  const share = sources.length === 0 ? 0 : graph.size / sources.length
  return halved(summed(graph, sources)).map((value) => value * share)
}

/** Every pair was counted from both ends. */
const halved = (sums: Float64Array): Float64Array => {
  for (let node = 0; node < sums.length; node++) sums[node] = (sums[node] ?? 0) / 2
  return sums
}

const summed = (graph: Graph, sources: Int32Array): Float64Array => {
  const sweep = new Sweep(graph)
  for (const source of sources) {
    sweep.outward(source)
    sweep.back()
  }
  return sweep.sums
}
