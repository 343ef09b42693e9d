import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayDiffer, withEntries } from '../../../graph/change/layered-map.ts'
import { indexOf } from '../../../graph/change/snapshot-index.ts'
import type { SnapshotIndex } from '../../../graph/change/snapshot-index.ts'
import { randomHistory } from '../builders/random-history.ts'

const entry = fc.tuple(fc.nat(30), fc.option(fc.nat(), { nil: undefined }))

test('a map in layers holds, finds and lists what a copied map would', () => {
  fc.assert(
    fc.property(fc.array(fc.array(entry, { maxLength: 6 }), { maxLength: 20 }), (batches) => {
      let layered: ReadonlyMap<number, number> = new Map()
      const copied = new Map<number, number>()
      for (const batch of batches) {
        layered = withEntries(layered, new Map(batch))
        for (const [key, value] of new Map(batch))
          if (value === undefined) copied.delete(key)
          else copied.set(key, value)
      }
      expect(layered.size).toBe(copied.size)
      expect(new Map(layered)).toEqual(copied)
      expect([...layered.keys()].sort()).toEqual([...copied.keys()].sort())
      for (let key = 0; key <= 30; key += 1) {
        expect(layered.get(key)).toBe(copied.get(key))
        expect(layered.has(key)).toBe(copied.has(key))
      }
    }),
  )
})

test('two maps of one differ nowhere but where it is said', () => {
  fc.assert(
    fc.property(fc.array(fc.array(entry, { maxLength: 6 }), { maxLength: 12 }), (batches) => {
      const start: ReadonlyMap<number, number> = new Map([[1, 1]])
      const maps = [start]
      for (const batch of batches) maps.push(withEntries(maps.at(-1) ?? start, new Map(batch)))
      for (const one of maps)
        for (const other of maps) {
          const few = mayDiffer(one, other)
          for (let key = 0; key <= 30; key += 1)
            if (few?.has(key) === false) expect(one.get(key)).toBe(other.get(key))
        }
    }),
  )
})

test('the layer below is as it was after more is laid over it', () => {
  const below = withEntries(new Map([[1, 'a']]), new Map([[2, 'b']]))
  const above = withEntries(below, new Map([[1, undefined]]))
  expect([...below]).toEqual([
    [1, 'a'],
    [2, 'b'],
  ])
  expect([...above]).toEqual([[2, 'b']])
})

const listed = (index: SnapshotIndex) =>
  Object.values(index).map((table: SnapshotIndex['byEnd']) =>
    [...table]
      .filter(([, ids]) => ids.length > 0)
      .map(([key, ids]) => [key, ids.toSorted()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

test('an index that followed every commit says what one made afresh says', () => {
  fc.assert(
    fc.property(randomHistory(25), ({ now }) => {
      expect(listed(indexOf(now))).toEqual(listed(indexOf({ ...now })))
    }),
    { numRuns: 30 },
  )
})
