import { expect, test } from 'vitest'
import { Recent } from '../../api/rooms/recent.ts'
import type { Commit } from '../../graph/change/commit.ts'
import { asCommitId } from '../../graph/model/ids.ts'

const commit = (revision: number): Commit => ({
  format: 1,
  revision,
  commitId: asCommitId(`c${revision}`),
  bodyHash: '',
  at: '',
  author: 'Mia',
  changes: [],
})

const upTo = (from: number, to: number): readonly Commit[] =>
  Array.from({ length: to - from + 1 }, (_, index) => commit(from + index))

const revisions = (commits: readonly Commit[] | undefined) =>
  commits?.map(({ revision }) => revision)

test('gives the commits between two revisions, when it has all of them', () => {
  const recent = new Recent()
  recent.take(upTo(4, 6))
  recent.take([commit(7)])
  expect(revisions(recent.between(4, 6))).toEqual([5, 6])
  expect(revisions(recent.between(3, 7))).toEqual([4, 5, 6, 7])
  expect(recent.between(2, 7)).toBeUndefined()
  expect(recent.between(6, 8)).toBeUndefined()
  expect(recent.between(9, 9)).toEqual([])
})

test('begins anew where something is missing, and after it forgot', () => {
  const recent = new Recent()
  recent.take(upTo(1, 3))
  recent.take([commit(9)])
  expect(recent.between(1, 3)).toBeUndefined()
  expect(revisions(recent.between(8, 9))).toEqual([9])
  recent.forget()
  expect(recent.between(8, 9)).toBeUndefined()
})

test('keeps no more than the end of a long log', () => {
  const recent = new Recent()
  for (let revision = 1; revision <= 5000; revision += 1) recent.take([commit(revision)])
  expect(recent.between(1000, 5000)).toBeUndefined()
  expect(revisions(recent.between(4990, 5000))).toHaveLength(10)
})
