import { expect, test } from 'vitest'
import { matchesOf } from '../../../../graph/analysis/findings/match.ts'
import { network, nodeIn } from '../vlierhoek.ts'

const match = (a: string, b: string): number =>
  matchesOf(network, nodeIn(network, a))[nodeIn(network, b)] ?? 0

test.each([
  ['A06', 'A08', 1.92],
  ['A06', 'RG5', 1.5],
  ['A06', 'O06', 1.12],
  ['O10', 'P06', 0.96],
  ['A01', 'O13', 1.9],
  ['A02', 'RG5', 1.38],
  ['A11', 'O06', 1],
  ['A11', 'R07', 2.18],
  ['O16', 'R05', 2.28],
  ['P06', 'R02', 1.48],
  ['R02', 'P05', 1.66],
])('%s and %s match for %d, the same from either side', (a, b, score) => {
  expect(match(a, b)).toBeCloseTo(score, 2)
  expect(match(b, a)).toBeCloseTo(score, 2)
})

test('nobody matches with himself', () => {
  expect(match('A06', 'A06')).toBe(0)
})
