import { upTo } from '../../graph.ts'
import type { Random } from '../../../model/random.ts'
import type { WeightedGraph } from './weighted-graph.ts'

/**
 * Moves nodes one by one to the neighbouring community where the modularity gains most, until no node
 * gains any more; only those whose neighbour moved are looked at again. Changes `communityOf`.
 */
export const moveNodes = (graph: WeightedGraph, communityOf: Int32Array, random: Random): void => {
  const { size, offsets, targets, weights, ends, total } = graph
  const held = new Int32Array(size)
  const members = new Int32Array(size)
  for (let node = 0; node < size; node++) {
    const community = communityOf[node] ?? 0
    held[community] = (held[community] ?? 0) + (ends[node] ?? 0)
    members[community] = (members[community] ?? 0) + 1
  }
  // Communities that nobody is in: a node may go there to be alone.
  const empty: number[] = []
  for (let community = size - 1; community >= 0; community--)
    if (members[community] === 0) empty.push(community)
  const queue = shuffled(size, random)
  const waits = new Uint8Array(size).fill(1)
  const tied = new Int32Array(size)
  const near = new Int32Array(size)
  let [head, waiting] = [0, size]
  while (waiting > 0) {
    const node = queue[head] ?? 0
    head = head + 1 === size ? 0 : head + 1
    waiting--
    waits[node] = 0
    const own = communityOf[node] ?? 0
    const [first, last] = [offsets[node] ?? 0, offsets[node + 1] ?? 0]
    let found = 0
    for (let slot = first; slot < last; slot++) {
      const community = communityOf[targets[slot] ?? 0] ?? 0
      const sum = tied[community] ?? 0
      if (sum === 0) near[found++] = community
      tied[community] = sum + (weights[slot] ?? 0)
    }
    const share = (ends[node] ?? 0) / total
    held[own] = (held[own] ?? 0) - (ends[node] ?? 0)
    let best = own
    let most = (tied[own] ?? 0) - share * (held[own] ?? 0)
    for (let place = 0; place < found; place++) {
      const community = near[place] ?? 0
      const gain = (tied[community] ?? 0) - share * (held[community] ?? 0)
      if (gain > most) {
        most = gain
        best = community
      }
      tied[community] = 0
    }
    if (most < 0) {
      const alone = empty.at(-1)
      if (alone !== undefined) best = alone
    }
    held[best] = (held[best] ?? 0) + (ends[node] ?? 0)
    if (best === own) continue
    if (members[best] === 0) empty.pop()
    members[best] = (members[best] ?? 0) + 1
    members[own] = (members[own] ?? 0) - 1
    if (members[own] === 0) empty.push(own)
    communityOf[node] = best
    for (let slot = first; slot < last; slot++) {
      const other = targets[slot] ?? 0
      if (waits[other] === 1 || communityOf[other] === best) continue
      waits[other] = 1
      const tail = head + waiting
      queue[tail >= size ? tail - size : tail] = other
      waiting++
    }
  }
}

export const shuffled = (size: number, random: Random): Int32Array => {
  const order = upTo(size)
  for (let place = size - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1))
    const node = order[place] ?? 0
    order[place] = order[other] ?? 0
    order[other] = node
  }
  return order
}
