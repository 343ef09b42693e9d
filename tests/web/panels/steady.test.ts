import { expect, test } from 'vitest'
import { findings } from '../../../graph/analysis/findings/run.ts'
import { asFound, steady } from '../../../web/panels/steady.ts'
import { lens, vlierhoek } from '../../graph/analysis/vlierhoek.ts'

const all = findings(vlierhoek, lens).findings
const ids = (list: ReturnType<typeof asFound>) => list.map(({ finding }) => finding.id)
const nobody = (): boolean => false

test('while somebody points at the list, cards that come stand last and none moves', () => {
  const before = asFound(all.slice(5))
  const held = steady(before, all, nobody)
  expect(ids(held).slice(0, before.length)).toEqual(ids(before))
  expect(new Set(ids(held))).toEqual(new Set(all.map(({ id }) => id)))
})

test('a card that holds no more stays in its place, and says so', () => {
  const held = steady(asFound(all), all.toSpliced(3, 1), nobody)
  expect(ids(held)).toEqual(all.map(({ id }) => id))
  expect(held.filter(({ gone }) => gone).map(({ finding }) => finding.id)).toEqual([all[3]?.id])
})

test('and is whole again when it comes back', () => {
  const without = steady(asFound(all), all.toSpliced(3, 1), nobody)
  expect(steady(without, all, nobody)).toEqual(asFound(all))
})

test('a card that was answered leaves at once', () => {
  const answered = all[3]?.id
  const held = steady(asFound(all), all.toSpliced(3, 1), (id) => id === answered)
  expect(ids(held)).toEqual(all.toSpliced(3, 1).map(({ id }) => id))
})

test('what is new about a card is shown where it stands', () => {
  const other = all.map((finding, index) => (index === 2 ? { ...finding, benefit: 8 } : finding))
  const held = steady(asFound(all), other.toReversed(), nobody)
  expect(held[2]?.finding.benefit).toBe(8)
  expect(ids(held)).toEqual(all.map(({ id }) => id))
})
