import { expect, test } from 'vitest'
import { pillars, sides, ticked } from '../../../graph/meeting/pillars.ts'
import { listKeys } from '../../../graph/model/catalogue/vocabulary.ts'

test('every inhibitor and every lever stands under exactly one pillar', () => {
  for (const { field, list } of sides) {
    const placed = pillars.flatMap((pillar): readonly string[] => pillar[field])
    expect(placed.toSorted()).toEqual([...listKeys(list)].toSorted())
  }
  for (const { pillar } of pillars) expect(listKeys('impact_pillar')).toContain(pillar)
})

test('a tick of one pillar leaves what others ticked and what people added themselves', () => {
  expect(ticked(['tensions', 'een eigen woord'], ['diverse_needs'], ['diverse_needs'])).toEqual([
    'tensions',
    'een eigen woord',
    'diverse_needs',
  ])
  expect(ticked(['tensions', 'diverse_needs'], ['diverse_needs'], [])).toEqual(['tensions'])
  expect(ticked(undefined, ['tensions'], [])).toEqual([])
})
