import { expect, test } from 'vitest'
import { asId, compareIds, isId, newCommitId, newId } from '../../../graph/model/ids.ts'
import { codeOf } from './code-of.ts'

test('an id is 1 to 64 letters, digits, dashes and underscores', () => {
  for (const text of ['a', 'theme-greenery', 'asset-room_evening', 'R01', 'x'.repeat(64)])
    expect(asId(text)).toBe(text)
  for (const text of ['', 'a b', 'é', 'a/b', '../a', 'a\n', 'x'.repeat(65)])
    expect(codeOf(() => asId(text))).toBe('bad-id')
  for (const value of [1, null, undefined, ['a']]) expect(isId(value)).toBe(false)
})

test('a new id is a UUID of version 7 that sorts by the time at which it was made', () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u
  const times = [0, 1, 1_700_000_000_000, 1_800_000_000_000]
  const ids = times.map((time) => newId(time))
  for (const id of [...ids, newCommitId()]) expect(id).toMatch(uuid)
  expect(ids.toSorted(compareIds)).toEqual(ids)
  expect(new Set(Array.from({ length: 1000 }, () => newId(1))).size).toBe(1000)
})

test('ids stand in order of their UTF-16 code units, whatever the language', () => {
  expect(['b', 'a', 'B', '_', '1', '-'].toSorted(compareIds)).toEqual([
    '-',
    '1',
    'B',
    '_',
    'a',
    'b',
  ])
})
