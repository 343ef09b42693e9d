import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf, neighboursOf } from '../../../../graph/analysis/graph.ts'
import type { Graph } from '../../../../graph/analysis/graph.ts'
import { components } from '../../../../graph/analysis/measures/components.ts'
import { cutPoints } from '../../../../graph/analysis/measures/cut-points.ts'
import { anyGraph, florence, kite, zachary } from '../graphs.ts'

/** What is left of the component of a node without it, the slow way. */
const partsWithout = (graph: Graph, gone: number): readonly (readonly number[])[] => {
  const ties: [number, number][] = []
  for (let node = 0; node < graph.size; node++)
    for (const other of neighboursOf(graph, node))
      if (node < other && node !== gone && other !== gone) ties.push([node, other])
  const { of } = components(graphOf(graph.size, ties))
  const near = new Set([...neighboursOf(graph, gone)].map((node) => of[node]))
  return [...near].map((part) =>
    [...of.keys()].filter((node) => node !== gone && of[node] === part),
  )
}

const bySize = (a: readonly number[], b: readonly number[]): number =>
  b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)

const namesOf = ({ names, graph }: typeof kite) => cutPoints(graph).map(({ node }) => names[node])

describe('cut points', () => {
  test('of the kite are Heather and Ike', () => {
    expect(namesOf(kite)).toEqual(['Heather', 'Ike'])
  })

  test('of Florence are the Albizzi, Guadagni, Medici and Salviati', () => {
    expect(namesOf(florence)).toEqual(['Albizzi', 'Guadagni', 'Medici', 'Salviati'])
  })

  test('of the karate club: only the teacher, on whom six members hang', () => {
    const [teacher, ...others] = cutPoints(zachary)
    expect(others).toEqual([])
    expect(teacher?.node).toBe(0)
    expect(teacher?.separated).toBe(6)
    expect(teacher?.parts()).toEqual([[4, 5, 6, 10, 16], [11]])
  })

  test('are those whose removal leaves more parts, with just those parts', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const slow = [...Array(graph.size).keys()]
          .map((node) => ({ node, parts: partsWithout(graph, node).toSorted(bySize).slice(1) }))
          .filter(({ parts }) => parts.length > 0)
        const fast = cutPoints(graph).map((point) => ({ node: point.node, parts: point.parts() }))
        expect(fast).toEqual(slow)
        for (const { separated, parts } of cutPoints(graph))
          expect(separated).toBe(parts().flat().length)
      }),
      { numRuns: 500 },
    )
  })

  test('of a path of 20,000 are found without a deep call', () => {
    const path = graphOf(
      20_000,
      [...Array(19_999).keys()].map((node) => [node, node + 1]),
    )
    expect(cutPoints(path).length).toBe(19_998)
    expect(cutPoints(path)[9_998]?.separated).toBe(9_999)
  })
})
