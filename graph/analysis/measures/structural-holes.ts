import { at } from '../graph.ts'
import type { Graph } from '../graph.ts'
import { degree } from './degree.ts'

/**
 * Constraint: how far a node's ties all lead back to each other.
 *
 *   c(i) = Σ j (p(i,j) + Σ q p(i,q) p(q,j))²        p(i,j) = 1 / d(i) for a neighbour, q ≠ i, j
 *
 * By node; from 0 to a little over 1; NaN never: 0 for a node without ties. High: everybody it knows
 * knows each other; low: it stands between people who do not. Only neighbours count as j, and weights are
 * not used: intensities are never added (domain §2.1). Cost: the sum of the squared degrees.
 * Source: Burt 1992, *Structural Holes*, chapter 2.
 */
export const constraints = (graph: Graph): Float64Array => {
  const { size, offsets, targets } = graph
  const found = new Float64Array(size)
  /** By other node: what leads to it through a neighbour; of use for neighbours only, and begun anew there. */
  const indirect = new Float64Array(size)
  for (let node = 0; node < size; node++) {
    const [start, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0]
    const share = 1 / (end - start)
    for (let slot = start; slot < end; slot++) indirect[targets[slot] ?? 0] = 0
    for (let slot = start; slot < end; slot++) {
      const between = targets[slot] ?? 0
      const [first, last] = [offsets[between] ?? 0, offsets[between + 1] ?? 0]
      const part = share / (last - first)
      for (let far = first; far < last; far++) {
        const other = targets[far] ?? 0
        indirect[other] = (indirect[other] ?? 0) + part
      }
    }
    let sum = 0
    for (let slot = start; slot < end; slot++)
      sum += (share + (indirect[targets[slot] ?? 0] ?? 0)) ** 2
    found[node] = sum
  }
  return found
}

/**
 * Effective size: how many of a node's neighbours are not already joined through the others.
 *
 *   e(i) = d(i) − 2 t(i) / d(i)        t(i): the ties between the neighbours of i
 *
 * By node; range 0 to d(i). Cost: the sum of the degrees of all neighbours.
 * Source: Burt 1992; the short form for networks without weights: Borgatti 1997, Connections 20(1).
 */
export const effectiveSizes = (graph: Graph): Float64Array => {
  const { size, offsets, targets } = graph
  const found = new Float64Array(size)
  const mark = new Int32Array(size).fill(-1)
  for (let node = 0; node < size; node++) {
    const own = degree(graph, node)
    if (own === 0) continue
    const neighbours = targets.subarray(at(offsets, node), at(offsets, node + 1))
    for (const neighbour of neighbours) mark[neighbour] = node
    let within = 0
    for (const neighbour of neighbours)
      for (let slot = at(offsets, neighbour); slot < at(offsets, neighbour + 1); slot++)
        if (mark[targets[slot] as number] === node) within++
    found[node] = own - within / own
  }
  return found
}
