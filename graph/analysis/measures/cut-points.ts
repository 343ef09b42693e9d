import { at } from '../graph.ts'
import type { Graph } from '../graph.ts'

/** A node on which the connection of others hangs. */
export type CutPoint = {
  readonly node: number
  /** How many lose their connection with the rest: all parts but the largest. */
  readonly separated: number
  /** Those parts, the largest first, each in order of node; made when asked for. */
  readonly parts: () => readonly (readonly number[])[]
}

/**
 * Cut points (articulation points): nodes without which their component falls apart.
 *
 * Inside every component. Of the parts that would remain the largest counts as the rest; of equals the
 * one with the smallest node. Every part hangs below one child of the depth-first tree, so that it is a
 * run of the preorder, or it is everything outside the subtree. Cost O(n + m), without recursion, and the
 * length of the parts when they are asked for.
 * Source: Hopcroft & Tarjan 1973, doi:10.1145/362248.362272.
 */
export const cutPoints = (graph: Graph): readonly CutPoint[] => {
  const search = searched(graph)
  const found: CutPoint[] = []
  for (let node = 0; node < graph.size; node++) {
    const first = at(search.cutOff, node)
    if (first === -1) continue
    const isRoot = search.parent[node] === -1
    if (isRoot && search.nextCutOff[first] === -1) continue
    const runs: Run[] = []
    for (let child = first; child !== -1; child = at(search.nextCutOff, child))
      runs.push([at(search.enter, child), at(search.leave, child)])
    const root = at(search.root, node)
    const total = at(search.leave, root) - at(search.enter, root)
    found.push(cutPoint(search, node, runs, total))
  }
  return found
}

/** A stretch of the preorder, the end not included. */
type Run = readonly [start: number, end: number]

const length = ([start, end]: Run): number => end - start

const cutPoint = (search: Search, node: number, below: readonly Run[], total: number): CutPoint => {
  const above = total - 1 - below.reduce((sum, run) => sum + length(run), 0)
  const largest = Math.max(above, ...below.map(length))
  const parts = (): readonly (readonly number[])[] => {
    const made = below.map((run): Part => ({
      length: length(run),
      nodes: () => inside(search, run),
    }))
    if (above > 0) made.push({ length: above, nodes: () => outside(search, node, below) })
    const large = made.filter((part) => part.length === largest)
    // Only of equals it matters which one is the rest, and only then it has to be made.
    const equals = large.length > 1 ? large.map(({ nodes }) => nodes()).toSorted(bySize) : []
    const small = made.filter((part) => part.length < largest).map(({ nodes }) => nodes())
    return [...equals.slice(1), ...small.toSorted(bySize)]
  }
  return { node, separated: total - 1 - largest, parts }
}

type Part = { readonly length: number; readonly nodes: () => readonly number[] }

const bySize = (a: readonly number[], b: readonly number[]): number =>
  b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)

const inside = (search: Search, [start, end]: Run): readonly number[] =>
  [...search.order.subarray(start, end)].toSorted(ascending)

/** What of the component of a node lies neither below it nor is it. */
const outside = (search: Search, node: number, below: readonly Run[]): number[] => {
  const rest: number[] = []
  const inBelow = (place: number): boolean =>
    below.some(([start, end]) => place >= start && place < end)
  const root = at(search.root, node)
  const end = at(search.leave, root)
  for (let place = at(search.enter, root); place < end; place++) {
    const other = at(search.order, place)
    if (other !== node && !inBelow(place)) rest.push(other)
  }
  return rest.sort(ascending)
}

const ascending = (a: number, b: number): number => a - b

type Search = {
  readonly order: Int32Array
  readonly parent: Int32Array
  /** The node at which the walk over its component began. */
  readonly root: Int32Array
  /** The place of a node in the preorder, and the first place after its subtree. */
  readonly enter: Int32Array
  readonly leave: Int32Array
  /** By node: a child whose subtree has no other way out, and by such a child the next of them; -1: none. */
  readonly cutOff: Int32Array
  readonly nextCutOff: Int32Array
}

/** One depth-first walk over every component. */
const searched = (graph: Graph): Search => {
  const { size, offsets, targets } = graph
  const order = new Int32Array(size)
  const parent = new Int32Array(size).fill(-1)
  const roots = new Int32Array(size)
  const enter = new Int32Array(size).fill(-1)
  const leave = new Int32Array(size)
  const low = new Int32Array(size)
  const next = offsets.slice(0, size)
  const cutOff = new Int32Array(size).fill(-1)
  const nextCutOff = new Int32Array(size).fill(-1)
  let place = 0
  for (let root = 0; root < size; root++) {
    if (enter[root] !== -1) continue
    for (let node = root, isNew = true; node !== -1;) {
      if (isNew) {
        roots[node] = root
        enter[node] = place
        low[node] = place
        order[place++] = node
      }
      isNew = false
      const slot = next[node] as number
      if (slot < (offsets[node + 1] as number)) {
        next[node] = slot + 1
        const other = targets[slot] as number
        const entered = enter[other] as number
        if (entered === -1) {
          parent[other] = node
          node = other
          isNew = true
        } else if (entered < (low[node] as number) && other !== parent[node]) low[node] = entered
        continue
      }
      leave[node] = place
      const up = parent[node] as number
      if (up !== -1) {
        const reached = low[node] as number
        if (reached < (low[up] as number)) low[up] = reached
        if (reached >= (enter[up] as number)) {
          nextCutOff[node] = cutOff[up] as number
          cutOff[up] = node
        }
      }
      node = up
    }
  }
  return { order, parent, root: roots, enter, leave, cutOff, nextCutOff }
}
