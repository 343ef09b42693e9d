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

/** A graph from pairs of its nodes; each tie once, no tie with itself. Cost O(n + m). */
export const graphOf = (size: number, ties: readonly (readonly [number, number])[]): Graph => {
  const offsets = new Int32Array(size + 1)
  for (const [a, b] of ties) {
    offsets[a + 1] = at(offsets, a + 1) + 1
    offsets[b + 1] = at(offsets, b + 1) + 1
  }
  for (let node = 0; node < size; node++)
    offsets[node + 1] = at(offsets, node) + at(offsets, node + 1)
  const unordered = new Int32Array(at(offsets, size))
  const next = offsets.slice()
  for (const [a, b] of ties) {
    const [placeA, placeB] = [at(next, a), at(next, b)]
    unordered[placeA] = b
    next[a] = placeA + 1
    unordered[placeB] = a
    next[b] = placeB + 1
  }
  // Each node in turn tells its neighbours that it is one of theirs: so they hear of theirs in order.
  const targets = new Int32Array(at(offsets, size))
  next.set(offsets)
  for (let node = 0; node < size; node++)
    for (let slot = at(offsets, node); slot < at(offsets, node + 1); slot++) {
      const other = at(unordered, slot)
      const place = at(next, other)
      targets[place] = node
      next[other] = place + 1
    }
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

/** Every number below `size`, in order; several times quicker than `Int32Array.from`. */
export const upTo = (size: number): Int32Array => {
  const numbers = new Int32Array(size)
  for (let number = 0; number < size; number++) numbers[number] = number
  return numbers
}

export const neighboursOf = (graph: Graph, node: number): Int32Array =>
  graph.targets.subarray(at(graph.offsets, node), at(graph.offsets, node + 1))
