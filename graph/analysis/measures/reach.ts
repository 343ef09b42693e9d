import type { Graph } from '../graph.ts'
import { components } from './components.ts'

/**
 * Reach: how many pairs of nodes lie in the same component.
 *
 *   Σ c |c| (|c| − 1) / 2
 *
 * Range 0 to n (n − 1) / 2. `without` leaves a node out of the count but keeps the ways through it:
 * so the coordinator can join others without counting herself. Cost O(n + m).
 * Source: connectedness, Krackhardt 1994.
 */
export const reach = (graph: Graph, without: readonly number[] = []): number => {
  const { of, sizes } = components(graph)
  const counted = [...sizes]
  for (const node of without) {
    const component = of[node]
    if (component !== undefined) counted[component] = (counted[component] ?? 0) - 1
  }
  return counted.reduce((pairs, size) => pairs + (size * (size - 1)) / 2, 0)
}
