import { expect, test } from 'vitest'
import type { Category } from '../../../graph/analysis/findings/finding.ts'
import { methodOf, methods } from '../../../graph/analysis/findings/methods.ts'
import { rules } from '../../../graph/analysis/findings/rules.ts'

const letters: { readonly [letter: string]: Category } = {
  K: 'strength',
  L: 'fruit',
  G: 'gap',
  S: 'spark',
  B: 'forest',
  F: 'fragility',
  Q: 'question',
}

const categoryOf = (id: string): Category => {
  const category = letters[id.charAt(0)]
  if (category === undefined) throw new Error(`${id} has no category`)
  return category
}

test('every rule has a way of working, and every way of working serves a rule', () => {
  expect(rules.length).toBeGreaterThanOrEqual(59)
  const used = new Set(rules.map(({ id }) => methodOf({ rule: id, category: categoryOf(id) })))
  expect([...used].toSorted()).toEqual(methods.toSorted())
})
