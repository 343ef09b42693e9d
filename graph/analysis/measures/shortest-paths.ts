import { at } from '../graph.ts'
import type { Graph } from '../graph.ts'

/**
 * Distances from a node: over how many ties it reaches each other node; -1 where it does not.
 *
 * Cost O(n + m), less when `most` keeps it near. Source: Moore 1959, breadth-first search.
 *
 * @param most no further than so many ties
 */
export const distancesFrom = (graph: Graph, source: number, most = Infinity): Int32Array => {
  const distances = new Int32Array(graph.size).fill(-1)
  if (source < 0 || source >= graph.size) return distances
  const queue = new Int32Array(graph.size)
  distances[source] = 0
  queue[0] = source
  let filled = 1
  for (let taken = 0; taken < filled; taken++) {
    const node = at(queue, taken)
    const next = at(distances, node) + 1
    if (next > most) break
    for (let slot = at(graph.offsets, node); slot < at(graph.offsets, node + 1); slot++) {
      const other = at(graph.targets, slot)
      if (distances[other] !== -1) continue
      distances[other] = next
      queue[filled++] = other
    }
  }
  return distances
}

/**
 * Through whom one reaches another: shortest ways between two nodes, both ends included.
 *
 * At most `most`, in order of their nodes; none where there is no way. Cost O(n + m), and the length of
 * the ways.
 */
export const shortestPaths = (
  graph: Graph,
  source: number,
  target: number,
  most: number,
): readonly (readonly number[])[] => {
  const distances = distancesFrom(graph, target)
  const length = distances[source] ?? -1
  if (length < 0) return []
  const found: (readonly number[])[] = []
  const path = [source]
  const next = [at(graph.offsets, source)]
  while (path.length > 0 && found.length < most) {
    const node = path.at(-1) ?? source
    if (node === target) found.push([...path])
    const slot = next.at(-1) ?? 0
    if (node === target || slot >= at(graph.offsets, node + 1)) {
      path.pop()
      next.pop()
      continue
    }
    next[next.length - 1] = slot + 1
    const other = at(graph.targets, slot)
    if (at(distances, other) !== at(distances, node) - 1) continue
    path.push(other)
    next.push(at(graph.offsets, other))
  }
  return found
}
