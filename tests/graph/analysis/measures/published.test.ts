import { describe, expect, test } from 'vitest'
import { betweenness } from '../../../../graph/analysis/measures/betweenness.ts'
import { bridges } from '../../../../graph/analysis/measures/bridges.ts'
import { communities } from '../../../../graph/analysis/measures/communities/communities.ts'
import { coreNumbers } from '../../../../graph/analysis/measures/k-core.ts'
import {
  constraints,
  effectiveSizes,
} from '../../../../graph/analysis/measures/structural-holes.ts'
import { florence, kite, zachary } from '../graphs.ts'

const byName = ({ names }: { names: readonly string[] }, values: Float64Array) =>
  Object.fromEntries(names.map((name, node) => [name, Number((values[node] ?? 0).toFixed(2))]))

describe('published values', () => {
  test('betweenness of the kite: Heather 14, between the two halves', () => {
    expect(byName(kite, betweenness(kite.graph))).toEqual({
      Andre: 0.83,
      Beverly: 0.83,
      Carol: 0,
      Diane: 3.67,
      Ed: 0,
      Fernando: 8.33,
      Garth: 8.33,
      Heather: 14,
      Ike: 8,
      Jane: 0,
    })
  })

  test('betweenness of Florence: the Medici 47.5, twice the Guadagni', () => {
    const found = byName(florence, betweenness(florence.graph))
    expect(found).toMatchObject({ Medici: 47.5, Guadagni: 23.17, Albizzi: 19.33, Strozzi: 9.33 })
    expect(found).toMatchObject({ Pucci: 0, Ginori: 0, Peruzzi: 2 })
  })

  test('betweenness of the karate club: the instructor 231.07, the president 160.55', () => {
    const found = betweenness(zachary)
    expect(found[0]).toBeCloseTo(231.0714, 4)
    expect(found[33]).toBeCloseTo(160.5516, 4)
    expect(found[32]).toBeCloseTo(76.6905, 4)
  })

  test('bridges of the kite: Heather to Ike to Jane; of the karate club: member 12', () => {
    const named = bridges(kite.graph).map((tie) => tie.map((node) => kite.names[node]))
    expect(named).toEqual([
      ['Heather', 'Ike'],
      ['Ike', 'Jane'],
    ])
    expect(bridges(zachary)).toEqual([[0, 11]])
  })

  test('cores: of the kite 3 at most, of the karate club 4, held by ten', () => {
    expect(Math.max(...coreNumbers(kite.graph))).toBe(3)
    const club = coreNumbers(zachary)
    expect(Math.max(...club)).toBe(4)
    expect(club.filter((core) => core === 4)).toHaveLength(10)
  })

  test('constraint of the instructor of the karate club 0.155', () => {
    expect(constraints(zachary)[0]).toBeCloseTo(0.1554233, 6)
    expect(effectiveSizes(kite.graph)[kite.names.indexOf('Ike')]).toBe(2)
  })

  test('communities of the karate club: four, with the highest modularity there is, 0.4198', () => {
    const found = communities(zachary)
    expect(found.modularity).toBeCloseTo(0.4198, 4)
    expect(found.count).toBe(4)
  })
})
