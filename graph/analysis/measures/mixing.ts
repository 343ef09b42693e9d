import type { Graph } from '../graph.ts'

/** Where the ties of a network lie between categories of nodes. */
export type Mixing = {
  /** How many nodes each category has. */
  readonly sizes: readonly number[]
  /** Ties between a category and another, or within one, by both numbers; each tie once. */
  readonly ties: (a: number, b: number) => number
}

/**
 * Mixing matrix: how many ties lie within and between categories.
 *
 * Look at the cells, not at an index: ties with those in no category can hide that two categories have
 * none (domain §3.1, G4). Cost O(n + m). Source: Newman 2003, doi:10.1103/PhysRevE.67.026126.
 *
 * @param categoryOf by node: the number of its category, from 0; -1: in none
 */
export const mixing = (graph: Graph, categoryOf: Int32Array, categories: number): Mixing => {
  const { size, offsets, targets } = graph
  const counts = new Int32Array(categories * categories)
  const sizes = Array.from({ length: categories }, () => 0)
  for (let node = 0; node < size; node++) {
    const own = categoryOf[node] ?? -1
    if (own === -1) continue
    sizes[own] = (sizes[own] ?? 0) + 1
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot++) {
      const other = categoryOf[targets[slot] ?? 0] ?? -1
      if (other !== -1)
        counts[own * categories + other] = (counts[own * categories + other] ?? 0) + 1
    }
  }
  const ties = (a: number, b: number): number =>
    (counts[a * categories + b] ?? 0) / (a === b ? 2 : 1)
  return { sizes, ties }
}

/**
 * How many ties chance would put between two categories: the share of all ties that their pairs are.
 *
 *   E = m |X| |Y| / (n (n − 1) / 2)
 *
 * A yardstick for small maps, not a test. Source: domain §3.1, G4.
 */
export const expectedTies = (graph: Graph, x: number, y: number): number =>
  graph.size < 2 ? 0 : (graph.targets.length * x * y) / (graph.size * (graph.size - 1))

/**
 * E-I index of a category: how far its ties lead out of it.
 *
 *   (E − I) / (E + I)        E: ties with nodes outside, those in no category too, I: ties within
 *
 * Range −1 (all within) to 1 (all outward); 0 without ties. Never without the cells beside it.
 * Source: Krackhardt & Stern 1988, doi:10.2307/2786835.
 */
export const externalInternal = (
  graph: Graph,
  categoryOf: Int32Array,
  category: number,
): number => {
  let [external, internal] = [0, 0]
  for (let node = 0; node < graph.size; node++) {
    if (categoryOf[node] !== category) continue
    for (let slot = graph.offsets[node] ?? 0; slot < (graph.offsets[node + 1] ?? 0); slot++)
      if (categoryOf[graph.targets[slot] ?? 0] === category) internal += 0.5
      else external++
  }
  const all = external + internal
  return all === 0 ? 0 : (external - internal) / all
}
