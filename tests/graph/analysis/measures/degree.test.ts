import { describe, expect, test } from 'vitest'
import { degree, degreeCentralisation } from '../../../../graph/analysis/measures/degree.ts'
import { graphOf } from '../../../../graph/analysis/graph.ts'
import { florence, kite, zachary } from '../graphs.ts'

describe('degree', () => {
  test('of the kite: Diane has 6 ties, Fernando and Garth 5, Jane 1', () => {
    const ties = Object.fromEntries(
      kite.names.map((name, node) => [name, degree(kite.graph, node)]),
    )
    expect(ties).toEqual({
      Andre: 4,
      Beverly: 4,
      Carol: 3,
      Diane: 6,
      Ed: 3,
      Fernando: 5,
      Garth: 5,
      Heather: 3,
      Ike: 2,
      Jane: 1,
    })
  })

  test('of Florence: the Medici have 6 marriages, Pucci none', () => {
    expect(degree(florence.graph, florence.names.indexOf('Medici'))).toBe(6)
    expect(degree(florence.graph, florence.names.indexOf('Pucci'))).toBe(0)
  })

  test('of the karate club: 16 for the teacher, 17 for the president', () => {
    expect(degree(zachary, 0)).toBe(16)
    expect(degree(zachary, 33)).toBe(17)
  })
})

describe('degree centralisation', () => {
  test('is 1 for a star, 0 for a ring and 0 for two', () => {
    expect(degreeCentralisation(graphOf(5, [[0, 1], [0, 2], [0, 3], [0, 4]]))).toBe(1) // prettier-ignore
    expect(degreeCentralisation(graphOf(3, [[0, 1], [1, 2], [0, 2]]))).toBe(0) // prettier-ignore
    expect(degreeCentralisation(graphOf(2, [[0, 1]]))).toBe(0)
  })

  test('of the karate club is 0.40, of the kite 0.33', () => {
    expect(degreeCentralisation(zachary)).toBeCloseTo(0.4, 2)
    expect(degreeCentralisation(kite.graph)).toBeCloseTo(1 / 3, 9)
  })
})
