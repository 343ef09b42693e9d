import { at } from '../graph.ts'
import type { Graph } from '../graph.ts'

/**
 * Degree: with how many others a node is tied.
 *
 *   d(v) = |N(v)|
 *
 * Range 0 to n − 1, not normalised. Parallel relations between the same two count once; strength does
 * not count. Cost O(1) a node. Source: Freeman 1979, doi:10.1016/0378-8733(78)90021-7.
 */
export const degree = (graph: Graph, node: number): number =>
  at(graph.offsets, node + 1) - at(graph.offsets, node)

/**
 * Degree centralisation: how far the most tied node stands out.
 *
 *   Σ v (d* − d(v)) / ((n − 1)(n − 2))        d* the highest degree
 *
 * Range 0 (all alike) to 1 (a star); 0 for fewer than three nodes. Source: Freeman 1979.
 */
export const degreeCentralisation = (graph: Graph): number => {
  const { size } = graph
  if (size < 3) return 0
  let highest = 0
  for (let node = 0; node < size; node++) highest = Math.max(highest, degree(graph, node))
  return (highest * size - graph.targets.length) / ((size - 1) * (size - 2))
}
