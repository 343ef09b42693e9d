import type { Graph } from '../graph.ts'

/**
 * Density: which part of all possible ties is there.
 *
 *   2m / (n (n − 1))
 *
 * Range 0–1; 0 for fewer than two nodes. Falls by itself when a map grows: never a target (domain §5.4).
 * Cost O(1). Source: Wasserman & Faust 1994, chapter 4.
 */
export const density = (graph: Graph): number =>
  graph.size < 2 ? 0 : graph.targets.length / (graph.size * (graph.size - 1))

/** How many ties there are. */
export const tieCount = (graph: Graph): number => graph.targets.length / 2
