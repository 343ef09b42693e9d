import { expect, test } from 'vitest'
import { compare } from '../../../graph/change/compare.ts'
import { merge } from '../../../graph/change/merge.ts'
import { toBody } from '../../../graph/model/snapshot.ts'
import { actor, entity, idOf, mapOf } from '../builders/elements.ts'

test('a field that named somebody who goes, and names another afterwards, changes without a conflict', () => {
  const before = mapOf(actor('A'), actor('B'), entity('meeting', 'M', { facilitatorId: idOf('A') }))
  const after = mapOf(actor('B'), entity('meeting', 'M', { facilitatorId: idOf('B') }))
  const merged = merge(before, { changes: compare(before, after), author: 'Mia' }, [])
  expect(merged.type).toBe('merged')
  if (merged.type !== 'merged') return
  expect(toBody(merged.after).entities).toEqual(toBody(after).entities)
})
