import { describe, expect, test } from 'vitest'
import { components } from '../../../graph/analysis/measures/components.ts'
import { cutPoints } from '../../../graph/analysis/measures/cut-points.ts'
import { degree, degreeCentralisation } from '../../../graph/analysis/measures/degree.ts'
import { density, tieCount } from '../../../graph/analysis/measures/density.ts'
import { reach } from '../../../graph/analysis/measures/reach.ts'
import { networkOf, pairState } from '../../../graph/analysis/network.ts'
import { rankIn } from '../../../graph/analysis/pairs.ts'
import { lens, network, nodeIn, vlierhoek } from './vlierhoek.ts'

const withHer = networkOf(vlierhoek, { ...lens, coordinator: true })
const her = nodeIn(withHer, 'P01')
const { cooperation } = network
const downwards = (a: number, b: number): number => b - a

const tally = (names: readonly (string | number)[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

describe('the numbers of De Vlierhoek on 22 November 2026', () => {
  test('46 nodes in C, 58 ties, density 0.056', () => {
    expect(cooperation.size).toBe(46)
    expect(tieCount(cooperation)).toBe(58)
    expect(density(cooperation)).toBeCloseTo(0.056, 3)
  })

  test('components of 38, 2, 2 and four alone; with the coordinator 45 and two alone', () => {
    expect(components(cooperation).sizes.toSorted(downwards)).toEqual([38, 2, 2, 1, 1, 1, 1])
    expect(components(withHer.cooperation).sizes.toSorted(downwards)).toEqual([45, 1, 1])
  })

  test('1035 pairs: 58 ties, 73 contacts, 1 dormant, 439 and 392 without, 72 unknown', () => {
    const states: string[] = []
    for (let a = 0; a < network.size; a++)
      for (let b = 0; b < a; b++) states.push(pairState(network, a, b))
    expect(states.length).toBe(1035)
    expect(tally(states)).toEqual({
      tie: 58,
      contact: 73,
      dormant: 1,
      none_confirmed: 439,
      none_one_sided: 392,
      unknown: 72,
    })
  })

  test('ties by rank 1 to 5: 4, 7, 34, 7, 6', () => {
    const ranks = [...network.pairs.values()].map(rankIn).filter((rank) => rank >= 1)
    expect(tally(ranks)).toEqual({ 1: 4, 2: 7, 3: 34, 4: 7, 5: 6 })
    expect(tieCount(network.working)).toBe(47)
  })

  test('the most ties: De Vlierpit 8, four with 6, two with 5', () => {
    const many = network.nodes
      .map(({ id }, node): [string, number] => [id, degree(cooperation, node)])
      .filter(([, ties]) => ties >= 5)
    expect(Object.fromEntries(many)).toEqual({
      O02: 8,
      A03: 6,
      O03: 6,
      O05: 6,
      O06: 6,
      O01: 5,
      O09: 5,
    })
  })

  test('coverage: 33 complete, 12 partial, 1 not asked', () => {
    expect(tally([...network.coverage.subarray(0, network.size)])).toEqual({ 2: 33, 1: 12, 0: 1 })
  })

  test('reach 705 without and 946 with the coordinator', () => {
    expect(reach(cooperation)).toBe(705)
    expect(reach(withHer.cooperation, [her])).toBe(946)
  })

  test('degree centralisation 0.13 without and 0.34 with the coordinator, who has 18 ties', () => {
    expect(degreeCentralisation(cooperation)).toBeCloseTo(0.13, 2)
    expect(degreeCentralisation(withHer.cooperation)).toBeCloseTo(0.34, 2)
    expect(degree(withHer.cooperation, her)).toBe(18)
  })

  test('four cut points separate two or more: O02 11, O06 5, O03 3, RG1 2', () => {
    const large = cutPoints(cooperation).filter(({ separated }) => separated >= 2)
    expect(
      Object.fromEntries(large.map(({ node, separated }) => [network.nodes[node]?.id, separated])),
    ).toEqual({ O02: 11, O06: 5, O03: 3, RG1: 2 })
  })
})
