import { randomFrom } from '../../../model/random.ts'
import { upTo } from '../../graph.ts'
import type { Graph } from '../../graph.ts'
import { moveNodes } from './move.ts'
import { refined } from './refine.ts'
import { aggregated, renumber, weightedGraph } from './weighted-graph.ts'

export type Communities = {
  /** By node: the number of its community, from 0, in order of the smallest node in it. */
  readonly of: Int32Array
  readonly count: number
  /** How far more ties lie within the communities than chance would put there. */
  readonly modularity: number
}

/** How often the whole is gone through; the next time from what was found. */
const rounds = 2

/**
 * Communities: parts with more ties within than chance would give, found by the Leiden algorithm.
 *
 * For colours and hulls only: on a small map a community is no group of people (domain §3.9). The same
 * network and seed give the same communities on every machine. Cost: a few times O(m), 10 ms or so at
 * 5,000 nodes.
 * Source: Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z.
 */
export const communities = (graph: Graph, seed = 'leiden'): Communities => {
  const random = randomFrom(seed)
  const whole = weightedGraph(graph)
  const of = upTo(graph.size)
  for (let round = 0; round < rounds && whole.total > 0; round++) {
    let level = whole
    let communityOf: Int32Array = of.slice()
    /** By node of the network itself: its node on this level. */
    const at = upTo(graph.size)
    for (;;) {
      moveNodes(level, communityOf, random)
      for (let node = 0; node < of.length; node++) of[node] = communityOf[at[node] ?? 0] ?? 0
      if (renumber(communityOf) === level.size) break
      // What comes first is only where the last round begins, and may hang together badly.
      const isLast = round === rounds - 1
      const partOf = isLast ? refined(level, communityOf, random) : communityOf.slice()
      const parts = renumber(partOf)
      if (parts === level.size) break
      const next = new Int32Array(parts)
      for (let node = 0; node < level.size; node++) next[partOf[node] ?? 0] = communityOf[node] ?? 0
      for (let node = 0; node < at.length; node++) at[node] = partOf[at[node] ?? 0] ?? 0
      level = aggregated(level, partOf, parts)
      communityOf = next
    }
    renumber(of)
  }
  return { of, count: renumber(of), modularity: modularity(graph, of) }
}

/**
 * Modularity of a division of a network: the ties within its parts, less those that chance would put there.
 *
 *   Q = Σ parts (l / m − (d / 2m)²)        l: ties within a part, d: the degrees of its nodes together
 *
 * Range −0.5 to 1; 0 for a network without ties. Source: Newman & Girvan 2004,
 * doi:10.1103/PhysRevE.69.026113.
 */
export const modularity = (graph: Graph, partOf: Int32Array): number => {
  const { size, offsets, targets } = graph
  const total = targets.length
  if (total === 0) return 0
  const ends = new Float64Array(size)
  let within = 0
  for (let node = 0; node < size; node++) {
    const part = partOf[node] ?? 0
    const [first, last] = [offsets[node] ?? 0, offsets[node + 1] ?? 0]
    ends[part] = (ends[part] ?? 0) + last - first
    for (let slot = first; slot < last; slot++) if (partOf[targets[slot] ?? 0] === part) within++
  }
  let expected = 0
  for (const held of ends) expected += (held / total) ** 2
  return within / total - expected
}
