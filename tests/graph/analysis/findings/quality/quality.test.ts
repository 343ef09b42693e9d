import { expect, test } from 'vitest'
import type { Entity, Relation } from '../../../../../graph/model/element.ts'
import { actor, entity, relation } from '../../drawn.ts'
import { ruled } from '../ruled.ts'

type Contents = Parameters<typeof actor>[1]
const asked = { coverage: 'complete', coverageDate: '2026-11-01' }
const actors = (letters: string, fields: Contents = asked): readonly Entity[] =>
  [...letters].map((id) => actor(id, fields))

test('Q1 is one card for the map, about those with lines that were not asked', () => {
  const found = ruled('Q1')
  expect(found(...actors('ab'), ...actors('c', {}), relation('a', 'c'))).toEqual([
    'Q1:map question',
  ])
  expect(found(...actors('ab'), relation('a', 'b'))).toEqual([])
  expect(found(...actors('abcdef', {}))).toEqual(['Q1:map question'])
})

test('Q2 is an actor that was asked more than a year ago', () => {
  const found = ruled('Q2')
  expect(found(...actors('a', { coverage: 'complete', coverageDate: '2025-10-31' }))).toEqual([
    'Q2:a question',
  ])
  expect(found(...actors('a', { coverage: 'complete', coverageDate: '2025-11-30' }))).toEqual([])
})

test('Q3 is a star whose points were not asked, or most lines from one source', () => {
  const found = ruled('Q3')
  const points = 'bcdef'.split('')
  const star = points.map((id) => relation('a', id))
  expect(found(...actors('a'), ...actors('bcdef', {}), ...star)).toEqual(['Q3:a question'])
  expect(found(...actors('ab'), ...actors('cdef', {}), ...star)).toEqual([])
  const source = entity('s', 'source', { name: 'Gesprek' })
  const ring = 'abcdefghij'.split('').map(
    (id, nth, all): Relation =>
    relation(id, all[(nth + 1) % all.length] ?? '', 'COORDINATES_WITH', nth < 7 ? { sourceId: 's' } : {}), // prettier-ignore
  )
  expect(found(...actors('abcdefghij'), source, ...ring)).toEqual([])
  const told = ring.map((line) => ({ ...line, fields: { sourceId: 's' } }))
  expect(found(...actors('abcdefghij'), source, ...told)).toEqual(['Q3:s question'])
})

test('Q4 is a line that one side confirmed and the other, fully asked, did not', () => {
  const found = ruled('Q4')
  const said = relation('a', 'b', 'COORDINATES_WITH', { confirmedByFrom: '2026-10-01' })
  expect(found(...actors('ab'), said)).toEqual(['Q4:a+b question'])
  expect(found(...actors('a'), ...actors('b', { coverage: 'partial' }), said)).toEqual([])
  const both = relation('a', 'b', 'COORDINATES_WITH', { confirmedByFrom: '2026-10-01', confirmedByTo: '2026-10-02' }) // prettier-ignore
  expect(found(...actors('ab'), both)).toEqual([])
})

test('Q5 is a name that two sources mention and no actor has', () => {
  const found = ruled('Q5')
  const told = (id: string, mentions: readonly string[]) => entity(id, 'source', { mentions })
  const two = [told('s', ['De Brug']), told('t', ['de brug ', 'Anders'])]
  expect(found(...two)).toEqual(['Q5:De Brug question'])
  expect(found(...two, actor('a', { name: 'De Brug' }))).toEqual([])
})

test('Q6 is a word about a person that may be sensitive, and never one about an organisation', () => {
  const found = ruled('Q6')
  const person = (fields: Contents) => actor('r', { subkind: 'initiator', ...fields }, 'resident')
  expect(found(person({ primaryInterest: 'Heeft schulden' }))).toEqual(['Q6:r question'])
  expect(found(person({ primaryInterest: 'Houdt van tuinen' }))).toEqual([])
  expect(found(actor('a', { primaryInterest: 'Helpt bij schulden' }))).toEqual([])
  const line = relation('a', 'r', 'COORDINATES_WITH', { note: 'Sinds haar depressie' })
  expect(found(person({}), ...actors('a'), line)).toEqual([`Q6:${line.id} question`])
})
