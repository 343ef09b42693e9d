import { describe, expect, test } from 'vitest'
import { cardsOf } from '../../../../graph/analysis/findings/cards.ts'
import type { Finding } from '../../../../graph/analysis/findings/finding.ts'
import { ranked } from '../../../../graph/analysis/findings/ranking.ts'
import { found } from '../vlierhoek.ts'

const pattern = found.findings.find(({ rule }) => rule === 'L3')

/** A pair card like the first, but for what the test is about. */
const card = (change: Partial<Finding>): Finding => {
  if (pattern === undefined) throw new Error('The demo has no pair card.')
  return { ...pattern, ...change, id: `${change.rule ?? pattern.rule}:${change.id ?? 'x'}` }
}

const ids = (cards: readonly Finding[]): readonly string[] => cards.map(({ id }) => id)

describe('the order of cards', () => {
  test('is effort, then concreteness, then benefit, then certainty', () => {
    const wanted = [
      card({ id: 'a', effort: 1, benefit: 3, certainty: 'known' }),
      card({ id: 'b', effort: 1, benefit: 3, certainty: 'unknown' }),
      card({ id: 'c', effort: 1, benefit: 2 }),
      card({ id: 'd', rule: 'L1', effort: 1, benefit: 8 }),
      card({ id: 'e', effort: 2, benefit: 8 }),
    ]
    expect(ids(ranked(wanted.toReversed()))).toEqual(ids(wanted))
  })

  test('puts strengths first and what waits last in its category', () => {
    const waits = card({ id: 'w', effort: 1, benefit: 8, later: true })
    const gap = card({ id: 'g', category: 'gap' })
    const strength = card({ id: 's', category: 'strength' })
    const fruit = card({ id: 'f', effort: 2 })
    expect(ids(ranked([gap, waits, fruit, strength]))).toEqual(ids([strength, fruit, waits, gap]))
  })
})

describe('one card for a pair', () => {
  test('the concrete rule leads, the others stand under also', () => {
    const both = { subjects: ['a', 'b'] }
    const cards = cardsOf([
      card({ id: 'a+b', rule: 'L1', ...both }),
      card({ id: 'a+b', rule: 'L3', ...both }),
      card({ id: 'a+c', rule: 'L1', subjects: ['a', 'c'] }),
    ])
    expect(cards.map(({ lead, also }) => [lead.id, ids(also)])).toEqual([
      ['L3:a+b', ['L1:a+b']],
      ['L1:a+c', []],
    ])
  })
})
