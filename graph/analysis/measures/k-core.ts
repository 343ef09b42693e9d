import { at } from '../graph.ts'
import type { Graph } from '../graph.ts'
import { degree } from './degree.ts'

/**
 * Core number: the largest k such that a node lies in a part of the network where everybody is tied with
 * at least k others of that part.
 *
 * By node; range 0 to the highest degree. Who has a high one keeps its ties when others fall away: a
 * sturdy middle, not a better place. Cost O(n + m): nodes in order of degree, the lowest taken away first.
 * Source: Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj & Zaveršnik 2003, arXiv:cs/0310049.
 */
export const coreNumbers = (graph: Graph): Int32Array => {
  const { size, offsets, targets } = graph
  const cores = new Int32Array(size)
  for (let node = 0; node < size; node++) cores[node] = degree(graph, node)
  const { order, places, starts } = byDegree(cores)
  for (let taken = 0; taken < size; taken++) {
    const node = order[taken] as number
    const own = cores[node] as number
    const end = offsets[node + 1] as number
    for (let slot = offsets[node] as number; slot < end; slot++) {
      const other = targets[slot] as number
      const core = cores[other] as number
      if (core <= own) continue
      // It moves to the front of those with its degree, and then counts among those with one less.
      const place = places[other] as number
      const first = starts[core] as number
      const swapped = order[first] as number
      order[place] = swapped
      places[swapped] = place
      order[first] = other
      places[other] = first
      starts[core] = first + 1
      cores[other] = core - 1
    }
  }
  return cores
}

/** Nodes in order of degree, the place of each in it, and where each degree begins. */
const byDegree = (degrees: Int32Array) => {
  let highest = 0
  for (const held of degrees) if (held > highest) highest = held
  const starts = new Int32Array(highest + 2)
  for (const held of degrees) starts[held + 1] = at(starts, held + 1) + 1
  for (let held = 0; held <= highest; held++)
    starts[held + 1] = at(starts, held + 1) + at(starts, held)
  const next = starts.slice()
  const order = new Int32Array(degrees.length)
  const places = new Int32Array(degrees.length)
  for (let node = 0; node < degrees.length; node++) {
    const held = at(degrees, node)
    const place = at(next, held)
    next[held] = place + 1
    order[place] = node
    places[node] = place
  }
  return { order, places, starts }
}
