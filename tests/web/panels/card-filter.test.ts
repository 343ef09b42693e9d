import { describe, expect, it } from 'vitest'
import type { Category, Finding } from '../../../graph/analysis/findings/finding.ts'
import { cardFilters, cardGroups } from '../../../web/panels/card-filter.ts'

const nothing = { id: 'm', values: {} }

const finding = (category: Category, index: number): Finding => ({
  id: `${category}:${index}`,
  rule: 'X',
  category,
  outcome: category,
  subjects: [],
  title: nothing,
  sentence: nothing,
  step: nothing,
  evidence: [],
  pitfall: nothing,
  effort: 1,
  benefit: 0,
  certainty: 'known',
  later: false,
  way: [],
  lit: [],
  possible: [],
})

const findings = [
  ...Array.from({ length: 7 }, (_, index) => finding('gap', index)),
  finding('strength', 0),
  ...Array.from({ length: 2 }, (_, index) => finding('fruit', index)),
]

describe('the cards that are shown', () => {
  it('are strengths first, then at most five of each category', () => {
    expect(
      cardGroups(findings, 'first').map(({ category, shown, count }) => [
        category,
        shown.length,
        count,
      ]),
    ).toEqual([
      ['strength', 1, 1],
      ['fruit', 2, 2],
      ['gap', 5, 7],
    ])
  })

  it('are all of a category when that is asked for', () => {
    expect(cardGroups(findings, 'gap')[0]?.shown).toHaveLength(7)
  })

  it('can be asked for only where there are any', () => {
    expect(cardFilters(findings)).toEqual(['first', 'strength', 'fruit', 'gap'])
  })
})
