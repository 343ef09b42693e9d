import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf, neighboursOf } from '../../../../graph/analysis/graph.ts'
import type { Graph } from '../../../../graph/analysis/graph.ts'
import {
  betweenness,
  estimatedBetweenness,
} from '../../../../graph/analysis/measures/betweenness.ts'
import { bridges } from '../../../../graph/analysis/measures/bridges.ts'
import { brokerage } from '../../../../graph/analysis/measures/brokerage.ts'
import { closingPairs } from '../../../../graph/analysis/measures/closing-pairs.ts'
import { communities } from '../../../../graph/analysis/measures/communities/communities.ts'
import { components } from '../../../../graph/analysis/measures/components.ts'
import {
  expectedTies,
  externalInternal,
  mixing,
} from '../../../../graph/analysis/measures/mixing.ts'
import { distancesFrom, shortestPaths } from '../../../../graph/analysis/measures/shortest-paths.ts'
import { anyGraph } from '../graphs.ts'

const tied = (graph: Graph, a: number, b: number): boolean => neighboursOf(graph, a).includes(b)
const nodesOf = (graph: Graph): readonly number[] => [...Array(graph.size).keys()]

/** How long the shortest ways from a node are and how many there are, by the other end; undefined: there is none. */
const waysFrom = (graph: Graph, from: number) => {
  const distances = distancesFrom(graph, from)
  const counts = nodesOf(graph).map((node) => Number(node === from))
  for (const node of nodesOf(graph).toSorted((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0)))
    for (const other of neighboursOf(graph, node))
      if (distances[other] === (distances[node] ?? 0) + 1)
        counts[other] = (counts[other] ?? 0) + (counts[node] ?? 0)
  return counts.map((count, node) =>
    distances[node] === -1 ? undefined : { length: distances[node] ?? 0, count },
  )
}

const inCategories: fc.Arbitrary<readonly [Graph, Int32Array]> = anyGraph.chain((graph) =>
  fc
    .array(fc.integer({ min: -1, max: 2 }), { minLength: graph.size, maxLength: graph.size })
    .map((categories) => [graph, Int32Array.from(categories)] as const),
)

describe('measures of any small graph', () => {
  test('from every source the estimate of betweenness is exact', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const all = Int32Array.from(nodesOf(graph))
        expect(estimatedBetweenness(graph, all)).toEqual(betweenness(graph))
      }),
    )
  })

  test('betweenness is the share of the shortest ways of all pairs that go through a node', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const ways = nodesOf(graph).map((from) => waysFrom(graph, from))
        const shares = nodesOf(graph).map((node) => {
          let sum = 0
          for (const from of nodesOf(graph))
            for (const to of nodesOf(graph).slice(from + 1)) {
              const [whole, first, second] = [
                ways[from]?.[to],
                ways[from]?.[node],
                ways[node]?.[to],
              ]
              if (node === from || node === to || !whole || !first || !second) continue
              if (first.length + second.length === whole.length)
                sum += (first.count * second.count) / whole.count
            }
          return sum
        })
        for (const [node, value] of betweenness(graph).entries())
          expect(value).toBeCloseTo(shares[node] ?? Number.NaN, 9)
      }),
      { numRuns: 300 },
    )
  })

  test('on a line of 70,000 nodes the middle lies between all others', () => {
    const size = 70_001
    const line = graphOf(
      size,
      nodesOf(graphOf(size - 1, [])).map((node): [number, number] => [node, node + 1]),
    )
    const found = estimatedBetweenness(line, Int32Array.of(0, size - 1))
    // Between its ends each node lies on the way from either end to everybody behind it.
    expect([0, 1, size >> 1].map((node) => found[node])).toEqual([
      0,
      (size * (size - 1)) / 4,
      (size * (size - 1)) / 4,
    ])
  })

  test('a bridge is a tie without which there is one part more', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const ties = nodesOf(graph).flatMap((a) =>
          [...neighboursOf(graph, a)].filter((b) => b > a).map((b): [number, number] => [a, b]),
        )
        const parts = components(graph).sizes.length
        const found = ties.filter((tie) => {
          const rest = graphOf(graph.size, ties.filter((each) => each !== tie)) // prettier-ignore
          return components(rest).sizes.length > parts
        })
        expect(bridges(graph)).toEqual(found)
      }),
    )
  })

  test('every pair of neighbours that is not tied is one role of the one between, and no other', () => {
    fc.assert(
      fc.property(inCategories, ([graph, categoryOf]) => {
        const roles = brokerage(graph, categoryOf)
        for (const node of nodesOf(graph)) {
          const counted = { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 0 }
          const own = categoryOf[node] ?? -1
          const all = [...neighboursOf(graph, node)]
          for (const [place, a] of all.entries())
            for (const b of all.slice(place + 1)) {
              const two = [categoryOf[a] ?? -1, categoryOf[b] ?? -1]
              if ([own, ...two].includes(-1) || tied(graph, a, b)) continue
              const kinds = new Set([own, ...two]).size
              if (kinds === 1) counted.coordinator++
              else if (kinds === 3) counted.liaison++
              else if (two[0] === two[1]) counted.itinerant++
              else counted.gatekeeper++
            }
          for (const role of ['coordinator', 'itinerant', 'gatekeeper', 'liaison'] as const)
            expect([role, roles[role][node]]).toEqual([role, counted[role]])
        }
      }),
    )
  })

  test('the cells of the mixing matrix are the ties between those in a category', () => {
    fc.assert(
      fc.property(inCategories, ([graph, categoryOf]) => {
        const { ties, sizes } = mixing(graph, categoryOf, 3)
        const nodes = nodesOf(graph).filter((node) => categoryOf[node] !== -1)
        const pairs = nodes.flatMap((a) => nodes.filter((b) => a < b && tied(graph, a, b)).map((b) => [a, b])) // prettier-ignore
        const cells = [0, 1, 2].flatMap((x) =>
          [0, 1, 2].filter((y) => y >= x).map((y) => ties(x, y)),
        )
        expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(pairs.length)
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(nodes.length)
        expect(ties(0, 1)).toBe(ties(1, 0))
      }),
    )
  })

  test('the closest pairs are the first of all in order, and lie at distance two', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 5 }), (graph, most) => {
        const all = closingPairs(graph, 'common-neighbours', 10_000)
        for (const { a, b, score } of all) {
          expect(distancesFrom(graph, a)[b]).toBe(2)
          const common = [...neighboursOf(graph, a)].filter((node) => tied(graph, node, b))
          expect(score).toBe(common.length)
        }
        const order = all.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
        expect(all).toEqual(order)
        expect(closingPairs(graph, 'common-neighbours', most)).toEqual(all.slice(0, most))
      }),
    )
  })

  test('a shortest way goes over ties, is as long as the distance, and none is there twice', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(11), fc.nat(11), (graph, a, b) => {
        fc.pre(a < graph.size && b < graph.size)
        const paths = shortestPaths(graph, a, b, 1000)
        const distance = distancesFrom(graph, a)[b] ?? -1
        if (distance === -1) expect(paths).toEqual([])
        for (const path of paths) {
          expect([path[0], path.at(-1), path.length]).toEqual([a, b, distance + 1])
          for (const [place, node] of path.slice(1).entries())
            expect(tied(graph, path[place] ?? -1, node)).toBe(true)
        }
        expect(new Set(paths.map(String)).size).toBe(paths.length)
        expect(shortestPaths(graph, a, b, 1)).toEqual(paths.slice(0, 1))
      }),
    )
  })

  test('communities are the same for the same seed, hang together, and lose nobody', () => {
    fc.assert(
      fc.property(anyGraph, fc.string(), (graph, seed) => {
        const found = communities(graph, seed)
        expect(communities(graph, seed)).toEqual(found)
        const inside = nodesOf(graph).flatMap(
          (a) =>
          [...neighboursOf(graph, a)].filter((b) => b > a && found.of[a] === found.of[b]).map((b): [number, number] => [a, b]), // prettier-ignore
        )
        expect(components(graphOf(graph.size, inside)).sizes).toHaveLength(found.count)
      }),
    )
  })
})

describe('what chance and an index say of categories', () => {
  test('a cell of 14 by 5 of 46 nodes with 58 ties: 3.9 by chance', () => {
    const ring = graphOf(46, Array.from({ length: 58 }, (_, n): [number, number] => n < 46 ? [n, (n + 1) % 46] : [n - 46, n - 30])) // prettier-ignore
    expect(expectedTies(ring, 14, 5)).toBeCloseTo(3.92, 2)
  })

  test('an index of 0 may hide a cell that is empty', () => {
    // Two in category 0, tied; each tied once with somebody in no category; category 1 apart.
    const graph = graphOf(6, [[0, 1], [0, 2], [3, 4], [4, 5], [3, 5]]) // prettier-ignore
    const categoryOf = Int32Array.from([0, 0, -1, 1, 1, 1])
    expect(externalInternal(graph, categoryOf, 0)).toBe(0)
    expect(mixing(graph, categoryOf, 2).ties(0, 1)).toBe(0)
    expect(externalInternal(graph, categoryOf, 1)).toBe(-1)
  })
})
