import { expect, test } from 'vitest'
import { connectable, isSameName, narrow } from '../../../web/entry/found-names.ts'
import { findable } from '../../../web/panels/findable.ts'
import { actor, entity, mapOf, resident } from '../../graph/builders/elements.ts'

const map = mapOf(
  actor('Oude Harmonie'),
  actor('Harmonie'),
  actor('Praatgroep', { flags: ['sensitive_membership'] }),
  entity('initiative', 'Soepmoment'),
)

const names = (typed: string) => narrow(typed, findable(map, 'nl')).map(({ name }) => name)

test('the same name comes before names that hold it, so that no twin is made', () => {
  expect(names('harmonie')).toEqual(['Harmonie', 'Oude Harmonie'])
  expect(isSameName(' harmonie', 'Harmonie')).toBe(true)
  expect(names(' ')).toEqual([])
})

test('one may connect with shared values that nobody used yet, never with a private group', () => {
  const found = connectable(map, resident('trekker straatfeest'), 'nl')
  expect(narrow('keuken', found).map(({ entity: { id } }) => id)).toEqual(['asset-kitchen'])
  expect(narrow('praat', found)).toEqual([])
})
