import { at } from '../graph.ts'
import type { Graph } from '../graph.ts'

export type Components = {
  /** By node: the number of its component, in order of the smallest node in it. */
  readonly of: Int32Array
  readonly sizes: readonly number[]
  /** The largest one; of equals the one with the smallest node. -1 without nodes. */
  readonly main: number
}

/**
 * Components: who can reach whom, over any number of ties.
 *
 * A node without ties is a component of size 1. Cost O(n + m), without recursion.
 * Source: Hopcroft & Tarjan 1973, doi:10.1145/362248.362272.
 */
export const components = (graph: Graph): Components => {
  const of = new Int32Array(graph.size).fill(-1)
  const sizes: number[] = []
  const queue = new Int32Array(graph.size)
  for (let start = 0; start < graph.size; start++) {
    if (of[start] !== -1) continue
    const component = sizes.length
    let filled = 1
    queue[0] = start
    of[start] = component
    for (let taken = 0; taken < filled; taken++) {
      const node = at(queue, taken)
      for (let slot = at(graph.offsets, node); slot < at(graph.offsets, node + 1); slot++) {
        const next = at(graph.targets, slot)
        if (of[next] !== -1) continue
        of[next] = component
        queue[filled++] = next
      }
    }
    sizes.push(filled)
  }
  return { of, sizes, main: largestOf(sizes) }
}

const largestOf = (sizes: readonly number[]): number =>
  sizes.reduce((best, size, place) => (size > (sizes[best] ?? 0) ? place : best), -1)
