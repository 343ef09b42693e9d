import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isValid, outcomeOf, votesEach, withBallot } from '../../../graph/meeting/vote.ts'
import type { Ballot } from '../../../graph/meeting/vote.ts'

const cards = ['a', 'b', 'c', 'd', 'e']
const voters = ['school', 'club', 'ocmw', 'church', 'library']

const ballot = fc.record({
  voter: fc.constantFrom(...voters),
  votes: fc.dictionary(fc.constantFrom(...cards), fc.integer({ min: 0, max: 2 })),
  notForUs: fc.dictionary(fc.constantFrom(...cards), fc.string({ minLength: 1 })),
})

const cast = (list: readonly Ballot[]): readonly Ballot[] =>
  list.reduce<readonly Ballot[]>((all, each) => withBallot(all, each), [])

test('a third of the cards in votes, never fewer than two', () => {
  expect([1, 3, 5, 6, 8, 9, 12].map(votesEach)).toEqual([2, 2, 2, 2, 3, 3, 4])
})

test('each organisation has one ballot, the last that it put in', () => {
  fc.assert(
    fc.property(fc.array(ballot, { maxLength: 20 }), (list) => {
      const all = cast(list)
      expect(new Set(all.map(({ voter }) => voter)).size).toBe(all.length)
      for (const { voter } of list)
        expect(all.find((each) => each.voter === voter)).toBe(
          list.findLast((each) => each.voter === voter),
        )
    }),
  )
})

test('nothing at all is to be seen before every ballot is in', () => {
  fc.assert(
    fc.property(fc.array(ballot, { maxLength: 20 }), (list) => {
      const all = cast(list)
      const missing = voters.filter((voter) => !all.some((each) => each.voter === voter))
      const outcome = outcomeOf(all, cards, voters)
      if (missing.length > 0) expect(outcome).toEqual({ type: 'waiting', missing })
      else expect(outcome.type).toBe('open')
    }),
  )
})

test('votes are counted once, spreads are whole, and no “not for us” is lost', () => {
  const one = (voter: string) => ballot.map((each) => ({ ...each, voter }))
  fc.assert(
    fc.property(fc.tuple(...voters.map(one)), (list) => {
      const outcome = outcomeOf(list, cards, voters)
      if (outcome.type !== 'open') throw new Error('every ballot was in')
      const { standings } = outcome
      expect(standings.map(({ card }) => card).toSorted()).toEqual(cards)
      for (const { card, votes, spread, notForUs } of standings) {
        expect(spread).toHaveLength(voters.length)
        expect(votes).toBe(list.reduce((sum, each) => sum + (each.votes[card] ?? 0), 0))
        const reasons = list.flatMap((each) => each.notForUs[card] ?? [])
        expect(notForUs.toSorted()).toEqual(reasons.toSorted())
      }
      const counts = standings.map(({ votes }) => votes)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }),
  )
})

test('more votes than there are, half a vote, and a card that is not on the table are refused', () => {
  const put = (votes: Ballot['votes'], notForUs: Ballot['notForUs'] = {}) =>
    isValid({ voter: 'school', votes, notForUs }, cards)
  expect(put({ a: 2 })).toBe(true)
  expect(put({ a: 1, b: 1 }, { c: 'no time' })).toBe(true)
  expect(put({ a: 2, b: 1 })).toBe(false)
  expect(put({ a: 0.5 })).toBe(false)
  expect(put({ a: -1, b: 2 })).toBe(false)
  expect(put({ z: 1 })).toBe(false)
  expect(put({}, { z: 'no' })).toBe(false)
})
