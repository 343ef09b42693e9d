import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf } from '../../../../graph/analysis/graph.ts'
import { components } from '../../../../graph/analysis/measures/components.ts'
import { density, tieCount } from '../../../../graph/analysis/measures/density.ts'
import { reach } from '../../../../graph/analysis/measures/reach.ts'
import { anyGraph, florence, kite, zachary } from '../graphs.ts'

const empty = graphOf(0, [])

describe('density', () => {
  test('of the kite 0.40, of Florence 20 of 120 marriages, of the karate club 0.139', () => {
    expect(density(kite.graph)).toBeCloseTo(0.4, 9)
    expect(tieCount(florence.graph)).toBe(20)
    expect(density(florence.graph)).toBeCloseTo(1 / 6, 9)
    expect(tieCount(zachary)).toBe(78)
    expect(density(zachary)).toBeCloseTo(0.139, 3)
  })

  test('of nobody and of one is 0', () => {
    expect(density(empty)).toBe(0)
    expect(density(graphOf(1, []))).toBe(0)
  })
})

describe('components', () => {
  test('of Florence: fifteen families together and Pucci alone', () => {
    expect(components(florence.graph).sizes.toSorted((a, b) => a - b)).toEqual([1, 15])
  })

  test('of equals the main part is the one with the smallest node', () => {
    const parts = components(graphOf(5, [[1, 2], [3, 4]])) // prettier-ignore
    expect(parts.sizes).toEqual([1, 2, 2])
    expect(parts.main).toBe(1)
    expect(components(empty).main).toBe(-1)
  })
})

describe('reach', () => {
  test('of Florence: every pair but those with Pucci', () => {
    expect(reach(florence.graph)).toBe((15 * 14) / 2)
    expect(reach(empty)).toBe(0)
  })

  test('without a node keeps the ways through it', () => {
    const star = graphOf(4, [[0, 1], [0, 2], [0, 3]]) // prettier-ignore
    expect(reach(star)).toBe(6)
    expect(reach(star, [0])).toBe(3)
  })

  test('counts the pairs of each component', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { of } = components(graph)
        let pairs = 0
        for (let a = 0; a < graph.size; a++)
          for (let b = 0; b < a; b++) if (of[a] === of[b]) pairs += 1
        expect(reach(graph)).toBe(pairs)
      }),
    )
  })
})
