import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../../../graph/change/compare.ts'
import { apply, fold } from '../../../graph/change/fold.ts'
import { nextRedo, nextUndo } from '../../../graph/change/history.ts'
import { invert } from '../../../graph/change/invert.ts'
import { merge } from '../../../graph/change/merge.ts'
import { emptySnapshot, toBody } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { mapId } from '../builders/elements.ts'
import { frozen } from '../builders/frozen.ts'
import { randomHistory } from '../builders/random-history.ts'
import { randomMap } from '../builders/random-map.ts'

/** What a snapshot says, whatever its revision. */
const saidBy = (snapshot: Snapshot) => ({ ...toBody(snapshot), revision: 0 })

const empty = emptySnapshot(mapId)

const merged = (snapshot: Snapshot, changes: Parameters<typeof merge>[1]['changes']): Snapshot => {
  const outcome = merge(snapshot, { changes, author: 'Mia' }, [])
  if (outcome.type === 'conflict') throw new Error(JSON.stringify(outcome.conflicts))
  return outcome.after
}

test('replaying a log gives the state that it left', () => {
  fc.assert(
    fc.property(randomHistory(), ({ log, now }) => {
      expect(toBody(fold(empty, log))).toEqual(toBody(now))
    }),
  )
})

test('folding a log does not depend on how it is cut', () => {
  fc.assert(
    fc.property(randomHistory(), fc.nat(), fc.nat(), ({ log, now }, a, b) => {
      const [first = 0, second = 0] = [a % log.length, b % log.length].sort((x, y) => x - y)
      const parts = [log.slice(0, first), log.slice(first, second), log.slice(second)]
      expect(toBody(parts.reduce(fold, empty))).toEqual(toBody(now))
    }),
  )
})

test('a commit and then its inverse give the snapshot back', () => {
  fc.assert(
    fc.property(randomHistory(), ({ log }) => {
      let before = fold(empty, log.slice(0, 1))
      for (const commit of log.slice(1)) {
        const after = apply(before, commit)
        expect(saidBy(merged(after, invert(commit.changes)))).toEqual(saidBy(before))
        before = after
      }
    }),
  )
})

test('undoing an act gives back what was there, and redoing it what it made', () => {
  fc.assert(
    fc.property(randomHistory(4), (history) => {
      const author = history.log.at(-1)?.author ?? ''
      const after = saidBy(history.now)
      const act = nextUndo(history.log, author)
      fc.pre(act?.revision === history.now.revision)
      history.undo(act.commitId, author)
      expect(saidBy(history.now)).toEqual(saidBy(fold(empty, history.log.slice(0, -2))))
      const undo = nextRedo(history.log, author)
      expect(undo?.undoes).toBe(act.commitId)
      history.undo(undo?.commitId ?? '', author)
      expect(saidBy(history.now)).toEqual(after)
    }),
  )
})

test('the differences between two maps turn the one into the other', () => {
  fc.assert(
    fc.property(randomMap(), randomMap(), (a, b) => {
      expect(saidBy(merged(a, compare(a, b)))).toEqual(saidBy(b))
      expect(compare(a, a)).toEqual([])
    }),
  )
})

test('the differences between two days of one map turn the one into the other', () => {
  fc.assert(
    fc.property(randomHistory(), fc.nat(), ({ log, now }, day) => {
      const past = fold(empty, log.slice(0, 1 + (day % log.length)))
      expect(saidBy(merged(past, compare(past, now)))).toEqual(saidBy(now))
      expect(saidBy(merged(now, compare(now, past)))).toEqual(saidBy(past))
    }),
  )
})

test('nothing that is handed in is changed', () => {
  fc.assert(
    fc.property(randomHistory(), ({ log, now }) => {
      const before = frozen(fold(empty, log.slice(0, 1)))
      fold(before, frozen(log.slice(1)))
      merged(before, frozen(compare(before, frozen(now))))
      for (const commit of log.slice(-1)) merged(now, frozen(invert(commit.changes)))
      expect(toBody(before)).toEqual(toBody(fold(empty, log.slice(0, 1))))
    }),
  )
})
