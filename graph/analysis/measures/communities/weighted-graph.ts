import type { Graph } from '../../graph.ts'

/** A network of parts: how many ties lie between two of them, and how many ends of ties each holds. */
export type WeightedGraph = {
  readonly size: number
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Int32Array
  /** By part: the degrees of its nodes together, ties within it counted at both ends. */
  readonly ends: Int32Array
  /** All ends of ties: twice the ties. */
  readonly total: number
}

export const weightedGraph = ({ size, offsets, targets }: Graph): WeightedGraph => {
  const ends = new Int32Array(size)
  for (let node = 0; node < size; node++)
    ends[node] = (offsets[node + 1] ?? 0) - (offsets[node] ?? 0)
  const weights = new Int32Array(targets.length).fill(1)
  return { size, offsets, targets, weights, ends, total: targets.length }
}

/**
 * The network whose nodes are the parts of another. Ties within a part become none: only its ends
 * remember them.
 *
 * @param partOf by node: the number of its part, from 0 without holes
 */
export const aggregated = (
  graph: WeightedGraph,
  partOf: Int32Array,
  parts: number,
): WeightedGraph => {
  const { offsets, targets, weights } = graph
  const [members, starts] = membersOf(partOf, parts)
  const ends = new Int32Array(parts)
  const next = new Int32Array(parts + 1)
  const nextTargets = new Int32Array(targets.length)
  const nextWeights = new Int32Array(targets.length)
  const sums = new Int32Array(parts)
  const seenBy = new Int32Array(parts).fill(-1)
  let filled = 0
  for (let part = 0; part < parts; part++) {
    const begin = filled
    for (let place = starts[part] ?? 0; place < (starts[part + 1] ?? 0); place++) {
      const node = members[place] ?? 0
      ends[part] = (ends[part] ?? 0) + (graph.ends[node] ?? 0)
      for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot++) {
        const other = partOf[targets[slot] ?? 0] ?? 0
        if (other === part) continue
        if (seenBy[other] !== part) {
          seenBy[other] = part
          sums[other] = 0
          nextTargets[filled++] = other
        }
        sums[other] = (sums[other] ?? 0) + (weights[slot] ?? 0)
      }
    }
    for (let slot = begin; slot < filled; slot++)
      nextWeights[slot] = sums[nextTargets[slot] ?? 0] ?? 0
    next[part + 1] = filled
  }
  return {
    size: parts,
    offsets: next,
    targets: nextTargets.subarray(0, filled),
    weights: nextWeights.subarray(0, filled),
    ends,
    total: graph.total,
  }
}

/** The nodes part by part, and where each part begins. */
export const membersOf = (partOf: Int32Array, parts: number): readonly [Int32Array, Int32Array] => {
  const starts = new Int32Array(parts + 1)
  for (const part of partOf) starts[part + 1] = (starts[part + 1] ?? 0) + 1
  for (let part = 0; part < parts; part++)
    starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0)
  const next = starts.slice()
  const members = new Int32Array(partOf.length)
  for (let node = 0; node < partOf.length; node++) {
    const part = partOf[node] ?? 0
    const place = next[part] ?? 0
    next[part] = place + 1
    members[place] = node
  }
  return [members, starts]
}

/** Gives the parts numbers from 0 without holes, in order of their first node; how many there are. */
export const renumber = (partOf: Int32Array): number => {
  const numbers = new Int32Array(partOf.length).fill(-1)
  let count = 0
  for (let node = 0; node < partOf.length; node++) {
    const part = partOf[node] ?? 0
    if (numbers[part] === -1) numbers[part] = count++
    partOf[node] = numbers[part] ?? 0
  }
  return count
}
