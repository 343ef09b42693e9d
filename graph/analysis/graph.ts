import { rankIn } from './pairs.ts'
import type { Pairs } from './pairs.ts'

/**
 * Who is tied to whom, undirected and without weights, in compressed sparse rows: the neighbours of node
 * v are `targets[offsets[v] .. offsets[v + 1]]`, in ascending order.
 */
export type Graph = {
  readonly size: number
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/** A graph from pairs of its nodes; each tie once, no tie with itself. Cost O(n + m log m). */
export const graphOf = (size: number, ties: readonly (readonly [number, number])[]): Graph => {
  const offsets = new Int32Array(size + 1)
  for (const [a, b] of ties) {
    offsets[a + 1] = at(offsets, a + 1) + 1
    offsets[b + 1] = at(offsets, b + 1) + 1
  }
  for (let node = 0; node < size; node++)
    offsets[node + 1] = at(offsets, node) + at(offsets, node + 1)
  const next = offsets.slice()
  const targets = new Int32Array(at(offsets, size))
  for (const [a, b] of ties) {
    targets[at(next, a)] = b
    next[a] = at(next, a) + 1
    targets[at(next, b)] = a
    next[b] = at(next, b) + 1
  }
  for (let node = 0; node < size; node++)
    targets.subarray(at(offsets, node), at(offsets, node + 1)).sort()
  return { size, offsets, targets }
}

/** The ties of at least a rank between the first `size` of `nodes` nodes. */
export const tiesOf = (
  pairs: Pairs,
  nodes: number,
  size: number,
  rank: number,
): readonly (readonly [number, number])[] => {
  const ties: [number, number][] = []
  for (const [key, held] of pairs) {
    const high = key % nodes
    const low = (key - high) / nodes
    if (low < size && high < size && rankIn(held) >= rank) ties.push([low, high])
  }
  return ties
}

/** A value of an array at a place that exists. */
export const at = (array: Int32Array, place: number): number => array[place] ?? 0

export const neighboursOf = (graph: Graph, node: number): Int32Array =>
  graph.targets.subarray(at(graph.offsets, node), at(graph.offsets, node + 1))
