import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldGroups, foldedId } from '../../../web/canvas/fold.ts'
import { marksOf } from '../../../web/canvas/marks.ts'
import { actor, mapOf, relation } from '../../graph/builders/elements.ts'

const day = '2026-11-22'
const map = mapOf(
  actor('A'),
  actor('B'),
  actor('C'),
  actor('D'),
  relation('A', 'B', 'PARTNERS_WITH'),
  relation('A', 'C', 'KNOWS'),
  relation('B', 'C', 'COORDINATES_WITH'),
  relation('C', 'D', 'KNOWS'),
)
const places: { readonly [id: string]: readonly [number, number] } = {
  A: [0, 0],
  B: [10, 0],
  C: [100, 0],
  D: [200, 0],
}
const marks = marksOf(map, day, new Set(), ({ id }) => places[id] ?? [0, 0])
const group = (key: string, ...members: readonly string[]) =>
  ({ key, name: `theme ${key}`, members }) as never

test('members become one, their lines to one other actor one line, as strong as the strongest', () => {
  const { actors, lines, folded = [] } = foldGroups(marks, [group('T', 'A', 'B')])
  expect(actors.map(({ id }) => id)).toEqual(['C', 'D'])
  expect(folded).toMatchObject([
    { id: foldedId('T'), key: 'T', name: 'theme T', count: 2, lines: 1, position: [0, 0] },
  ])
  const joined = lines.filter(({ from, to }) => [from, to].includes(foldedId('T')))
  expect(joined.map(({ look }) => look)).toEqual(['working'])
  expect(lines).toHaveLength(2)
})

test('whoever is in two groups goes into the first; one who stays alone stays as it is', () => {
  const { actors, folded = [] } = foldGroups(marks, [group('T', 'A', 'B'), group('U', 'B', 'C')])
  expect(folded.map(({ key }) => key)).toEqual(['T'])
  expect(actors.map(({ id }) => id)).toEqual(['C', 'D'])
})

test('nobody is lost, nobody is doubled, and every line has its ends on the picture', () => {
  const members = fc.subarray(['A', 'B', 'C', 'D'])
  fc.assert(
    fc.property(fc.array(members, { maxLength: 4 }), (lists) => {
      const groups = lists.map((list, index) => group(String(index), ...list))
      const { actors, lines, folded = [] } = foldGroups(marks, groups)
      const counted = folded.reduce((total, { count }) => total + count, actors.length)
      expect(counted).toBe(4)
      const there = new Set<string>([...actors, ...folded].map(({ id }) => id))
      for (const { from, to } of lines) {
        expect([there.has(from), there.has(to)]).toEqual([true, true])
        expect(from).not.toBe(to)
      }
      const pairs = lines
        .filter(({ from, to }) => from.includes(':') || to.includes(':'))
        .map(({ from, to }) => [from, to].toSorted().join(' '))
      expect(new Set(pairs).size).toBe(pairs.length)
    }),
  )
})
