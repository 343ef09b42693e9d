import { expect, test } from 'vitest'
import { entityOptions, labelIn, toldApart, valueIn } from '../../../web/entry/inspector/options.ts'
import { entity, mapOf } from '../../graph/builders/elements.ts'

const places = mapOf(
  entity('place', 'p1', { name: 'Welzijnshuis' }),
  entity('place', 'p2', { name: 'welzijnshuis' }),
  entity('place', 'p3', { name: 'Welzijnshuis' }),
)

test('two of one name are two options, and each word means one of them', () => {
  const options = entityOptions(places, ['place'], 'nl')
  const labels = options.map(({ label }) => label.toLocaleLowerCase())
  expect(new Set(labels).size).toBe(3)
  for (const { value } of options) expect(valueIn(options, labelIn(options, value))).toBe(value)
})

test('a name that looks like a numbered one stays its own', () => {
  const named = ['A', 'A (2)', 'A'].map((label, at) => ({ value: `${at}`, label }))
  expect(toldApart(named).map(({ label }) => label)).toEqual(['A', 'A (2)', 'A (3)'])
})
