import type { Graph } from '../graph.ts'

/**
 * Betweenness: on how many of the shortest ways between others a node lies.
 *
 *   b(v) = Σ s < t  σ(s, t | v) / σ(s, t)        σ: the number of shortest ways, of those through v
 *
 * Range 0 to (n − 1)(n − 2) / 2, each pair once, not normalised. Only ever an order of places where
 * connections meet, never a rank of people (domain §3.9). Exact. Cost O(n m): a second or two at 5,000
 * nodes, so it belongs in a worker.
 * Source: Brandes 2001, doi:10.1080/0022250X.2001.9990249.
 */
export const betweenness = (graph: Graph): Float64Array => {
  const sources = Int32Array.from({ length: graph.size }, (_, node) => node)
  return halved(summed(graph, sources))
}

/**
 * Betweenness from a few sources, scaled up: an estimate, and only ever to be shown as one.
 *
 * @param sources from which nodes the ways begin, each once; drawn at random for a fair estimate
 */
export const estimatedBetweenness = (graph: Graph, sources: Int32Array): Float64Array => {
  const share = sources.length === 0 ? 0 : graph.size / sources.length
  return halved(summed(graph, sources)).map((value) => value * share)
}

/** Every pair was counted from both ends. */
const halved = (sums: Float64Array): Float64Array => {
  for (let node = 0; node < sums.length; node++) sums[node] = (sums[node] ?? 0) / 2
  return sums
}

/**
 * For each source a sweep outward that keeps the shortest ways as a list of ties (`onward`), in the order
 * in which their nearer ends were reached, and a sweep back along that list, so that no tie is tried again.
 */
const summed = (graph: Graph, sources: Int32Array): Float64Array => {
  const { size, offsets, targets } = graph
  const sums = new Float64Array(size)
  const depth = new Int32Array(size).fill(-1)
  const ways = new Float64Array(size)
  const share = new Float64Array(size)
  const reached = new Int32Array(size)
  const onward = new Int32Array(targets.length)
  const ends = new Int32Array(size)
  for (const source of sources) {
    let filled = 1
    let kept = 0
    reached[0] = source
    depth[source] = 0
    ways[source] = 1
    for (let taken = 0; taken < filled; taken++) {
      const node = reached[taken] as number
      const next = (depth[node] as number) + 1
      const through = ways[node] as number
      const end = offsets[node + 1] as number
      for (let slot = offsets[node] as number; slot < end; slot++) {
        const other = targets[slot] as number
        const found = depth[other] as number
        if (found === next) ways[other] = (ways[other] as number) + through
        else if (found === -1) {
          depth[other] = next
          ways[other] = through
          reached[filled++] = other
        } else continue
        onward[kept++] = other
      }
      ends[taken] = kept
    }
    for (let taken = filled - 1; taken > 0; taken--) {
      const node = reached[taken] as number
      const first = ends[taken - 1] as number
      let sum = 0
      for (let slot = ends[taken] as number; --slot >= first;)
        sum += share[onward[slot] as number] as number
      const through = ways[node] as number
      const depends = sum * through
      sums[node] = (sums[node] as number) + depends
      share[node] = (1 + depends) / through
      depth[node] = -1
    }
    depth[source] = -1
  }
  return sums
}
