import type { Ties } from '../random-graphs.ts'
import { nodePeer } from './node-peers.ts'

/** The part of graphology that is asked here. */
type Graphology = {
  addNode(node: number): void
  addEdge(one: number, other: number): void
  degree(node: string): number
  areNeighbors(one: string, other: string): boolean
  forEachNode(visit: (node: string) => void): void
  forEachNeighbor(node: string, visit: (other: string) => void): void
}

/**
 * The highest resource allocations of pairs at distance two, walked over with graphology as it offers its neighbours;
 * graphology has no such measure of its own.
 */
export const graphologyPairs = (
  size: number,
  ties: Ties,
): ((most: number) => readonly number[]) => {
  const { UndirectedGraph } = nodePeer('graphology') as { UndirectedGraph: new () => Graphology }
  const graph = new UndirectedGraph()
  for (let node = 0; node < size; node++) graph.addNode(node)
  for (const [one, other] of ties) graph.addEdge(one, other)
  return (most) => {
    const scores: number[] = []
    graph.forEachNode((node) => {
      const near = new Map<string, number>()
      graph.forEachNeighbor(node, (between) => {
        const weight = 1 / graph.degree(between)
        graph.forEachNeighbor(between, (other) => {
          if (Number(other) > Number(node) && !graph.areNeighbors(node, other))
            near.set(other, (near.get(other) ?? 0) + weight)
        })
      })
      scores.push(...near.values())
    })
    return scores.toSorted((a, b) => b - a).slice(0, most)
  }
}
