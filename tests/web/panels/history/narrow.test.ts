import { expect, test } from 'vitest'
import type { AppliedChange } from '../../../../graph/change/change.ts'
import type { Commit } from '../../../../graph/change/commit.ts'
import { asCommitId, asId } from '../../../../graph/model/ids.ts'
import type { Entity, Relation } from '../../../../graph/model/element.ts'
import { actsOf } from '../../../../web/panels/history/acts.ts'
import { authorsOf, narrowed } from '../../../../web/panels/history/narrow.ts'

const place = (id: string): Entity => ({ id: asId(id), kind: 'place', fields: {} })
const tie: Relation = {
  id: asId('ab'),
  type: 'KNOWS',
  from: asId('a'),
  to: asId('b'),
  fields: {},
}

const done: readonly (readonly [author: string, change: AppliedChange])[] = [
  ['Jo', { op: 'create', element: place('linde') }],
  ['Jo', { op: 'create', element: place('a') }],
  ['Ann', { op: 'create', element: place('b') }],
  ['Ann', { op: 'create', element: tie }],
  ['Jo', { op: 'update', id: asId('ab'), fields: { note: { from: null, to: 'x' } } }],
  ['Ann', { op: 'move', positions: { a: [1, 2] }, before: { a: null } }],
  ['Jo', { op: 'remove', id: asId('b'), was: [place('b'), tie] }],
]

const log = done.map(([author, change], index): Commit => ({
  format: 1,
  revision: index + 1,
  commitId: asCommitId(`c${index + 1}`),
  bodyHash: '',
  at: '2026-11-22T10:00:00.000Z',
  author,
  changes: [change],
}))
const acts = actsOf(log)
const ids = (about: readonly string[] | null, author: string | null = null): string =>
  narrowed(acts, log, { author, about: about === null ? null : about.map(asId) })
    .map(({ id }) => id)
    .join(' ')

test('the history of an element tells of it and of its lines, also after it is gone', () => {
  expect(ids(['a'])).toBe('c7 c6 c5 c4 c2')
  expect(ids(['b'])).toBe('c7 c5 c4 c3')
  expect(ids(['ab'])).toBe('c7 c5 c4')
  expect(ids(['linde'])).toBe('c1')
  expect(ids(['nobody'])).toBe('')
})

test('the history of a person tells only what that person did, about some elements if asked', () => {
  expect(ids(null, 'Ann')).toBe('c6 c4 c3')
  expect(ids(['b'], 'Ann')).toBe('c4 c3')
  expect(ids(null, 'Nobody')).toBe('')
  expect(ids(null)).toBe('c7 c6 c5 c4 c3 c2 c1')
})

test('everybody in the history stands once, who did something last first', () => {
  expect(authorsOf(acts)).toEqual(['Jo', 'Ann'])
})
