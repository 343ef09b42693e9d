import { upTo } from '../../graph.ts'
import type { Random } from '../../../model/random.ts'
import { shuffled } from './move.ts'
import type { WeightedGraph } from './weighted-graph.ts'

/** How readily a node goes where it gains less than it could. */
const temperature = 0.01

/**
 * Splits communities into parts that hang together well: each node joins, within its community, a part
 * that gains by it, drawn by how much it gains. What a community then turns out to consist of, can go its
 * own way on the next level. Traag, Waltman & van Eck 2019, algorithm A.2.
 */
export const refined = (
  graph: WeightedGraph,
  communityOf: Int32Array,
  random: Random,
): Int32Array => {
  const { size, offsets, targets, weights, ends, total } = graph
  const partOf = upTo(size)
  const whole = new Int32Array(size)
  for (let node = 0; node < size; node++) {
    const community = communityOf[node] ?? 0
    whole[community] = (whole[community] ?? 0) + (ends[node] ?? 0)
  }
  const held = ends.slice()
  /** By part: the ties between it and the rest of its community. */
  const outward = new Int32Array(size)
  for (let node = 0; node < size; node++)
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot++)
      if (communityOf[targets[slot] ?? 0] === communityOf[node])
        outward[node] = (outward[node] ?? 0) + (weights[slot] ?? 0)
  const joined = new Uint8Array(size)
  const isWell = (part: number, community: number): boolean => {
    const own = held[part] ?? 0
    return (outward[part] ?? 0) >= (own * ((whole[community] ?? 0) - own)) / total
  }
  const tied = new Int32Array(size)
  const near = new Int32Array(size)
  const chances = new Float64Array(size)
  for (const node of shuffled(size, random)) {
    const community = communityOf[node] ?? 0
    if (joined[node] === 1 || !isWell(node, community)) continue
    let found = 0
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot++) {
      const other = targets[slot] ?? 0
      if (communityOf[other] !== community) continue
      const part = partOf[other] ?? 0
      const sum = tied[part] ?? 0
      if (sum === 0) near[found++] = part
      tied[part] = sum + (weights[slot] ?? 0)
    }
    const own = ends[node] ?? 0
    let [chance, best] = [0, node]
    for (let place = 0; place < found; place++) {
      const part = near[place] ?? 0
      const gain = (tied[part] ?? 0) - (own * (held[part] ?? 0)) / total
      if (part !== node && gain >= 0 && isWell(part, community))
        chance += Math.exp((2 * gain) / (total * temperature))
      chances[place] = chance
    }
    const draw = chance * random()
    for (let place = 0; place < found; place++)
      if ((chances[place] ?? 0) > draw) {
        best = near[place] ?? 0
        break
      }
    if (best !== node) {
      held[best] = (held[best] ?? 0) + own
      held[node] = 0
      outward[best] = (outward[best] ?? 0) + (outward[node] ?? 0) - 2 * (tied[best] ?? 0)
      partOf[node] = best
      joined[best] = 1
      joined[node] = 1
    }
    for (let place = 0; place < found; place++) tied[near[place] ?? 0] = 0
  }
  return partOf
}
