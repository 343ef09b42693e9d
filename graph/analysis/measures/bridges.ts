import { at } from '../graph.ts'
import type { Graph } from '../graph.ts'

/**
 * Bridges: ties without which their two ends can no longer reach each other.
 *
 * Each as its two nodes, the smaller first, in order. Cost O(n + m), without recursion.
 * Source: Tarjan 1974, doi:10.1016/0020-0190(74)90003-9.
 */
export const bridges = (graph: Graph): readonly (readonly [number, number])[] => {
  const { size, offsets, targets } = graph
  const enter = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const parent = new Int32Array(size).fill(-1)
  const next = offsets.slice(0, size)
  const found: [number, number][] = []
  let place = 0
  const visit = (node: number, from: number): void => {
    parent[node] = from
    enter[node] = place
    low[node] = place++
  }
  for (let root = 0; root < size; root++) {
    if (enter[root] !== -1) continue
    visit(root, -1)
    for (let node = root; node !== -1;) {
      const slot = at(next, node)
      if (slot < at(offsets, node + 1)) {
        next[node] = slot + 1
        const other = at(targets, slot)
        if (enter[other] === -1) {
          visit(other, node)
          node = other
        } else if (other !== parent[node]) low[node] = Math.min(at(low, node), at(enter, other))
        continue
      }
      const up = at(parent, node)
      if (up !== -1) {
        low[up] = Math.min(at(low, up), at(low, node))
        if (at(low, node) > at(enter, up)) found.push(up < node ? [up, node] : [node, up])
      }
      node = up
    }
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}
