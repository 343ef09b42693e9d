import { describe, expect, test } from 'vitest'
import { graphOf } from '../../../../graph/analysis/graph.ts'
import { betweenness } from '../../../../graph/analysis/measures/betweenness.ts'
import { bridges } from '../../../../graph/analysis/measures/bridges.ts'
import { closingPairs } from '../../../../graph/analysis/measures/closing-pairs.ts'
import type { Closeness } from '../../../../graph/analysis/measures/closing-pairs.ts'
import { communities } from '../../../../graph/analysis/measures/communities/communities.ts'
import { coreNumbers } from '../../../../graph/analysis/measures/k-core.ts'
import {
  constraints,
  effectiveSizes,
} from '../../../../graph/analysis/measures/structural-holes.ts'
import said from '../../../fixtures/measures.json' with { type: 'json' }

const graphs = said.map((expected) => ({
  name: `${expected.size} nodes, ${expected.ties.length} ties`,
  expected,
  graph: graphOf(
    expected.size,
    expected.ties.map(([a = 0, b = 0]): [number, number] => [a, b]),
  ),
}))

const near = (found: Float64Array, expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length)
  for (const [node, value] of expected.entries()) expect(found[node]).toBeCloseTo(value, 8)
}

const pairsBy = (graph: ReturnType<typeof graphOf>, closeness: Closeness) =>
  closingPairs(graph, closeness, 10_000)
    .map(({ a, b, score }) => [a, b, Number(score.toFixed(9))])
    .toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)

// Made by tests/fixtures/measures.py with networkx 3.6.1 and igraph 1.0.0.
describe.each(graphs)('of a generated graph with $name', ({ graph, expected }) => {
  test('betweenness, cores and bridges are what networkx and igraph say', () => {
    near(betweenness(graph), expected.betweenness)
    expect([...coreNumbers(graph)]).toEqual(expected.cores)
    expect(bridges(graph)).toEqual(expected.bridges)
  })

  test('constraint and effective size are what networkx says', () => {
    near(constraints(graph), expected.constraint)
    near(effectiveSizes(graph), expected.effectiveSize)
  })

  test('resource allocation and Adamic–Adar are what networkx says', () => {
    expect(pairsBy(graph, 'resource-allocation')).toEqual(expected.resourceAllocation)
    expect(pairsBy(graph, 'adamic-adar')).toEqual(expected.adamicAdar)
  })

  test('communities are as good as the best of 50 by igraph, within 2 %', () => {
    expect(communities(graph).modularity).toBeGreaterThan(0.98 * expected.leidenModularity - 1e-9)
  })
})
