import { describe, expect, test } from 'vitest'
import { findings } from '../../../graph/analysis/findings/run.ts'
import { lensAt } from '../../../graph/analysis/lens.ts'
import type { Lens } from '../../../graph/analysis/lens.ts'
import { networkOf } from '../../../graph/analysis/network.ts'
import { endingBy, whatIf as supposed } from '../../../graph/analysis/what-if.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { actor, drawn, entity, relation } from './drawn.ts'
import { found, lens, vlierhoek } from './vlierhoek.ts'

const whatIf = (map: Snapshot, through: Lens, without: readonly Id[]) =>
  supposed(map, through, { without, planned: [] })

const ids = (...texts: readonly string[]) => texts.map(asId)

describe('De Vlierhoek on 30 June 2027', () => {
  const gone = ids('P01', 'T1', 'T4', 'I04', 'I09', 'I10')
  const { before, after, lostTies } = whatIf(vlierhoek, lens, gone)

  test('keeps 55 of 58 ties, and the three lost are those of the team of Blok A-D', () => {
    expect([before.ties.length, after.ties.length]).toEqual([58, 55])
    expect(lostTies).toEqual([
      ['A03', 'R08'],
      ['O05', 'R08'],
      ['O05', 'RG2'],
    ])
  })

  test('lets 705 of 1035 pairs reach each other, 946 today', () => {
    expect([before.reach, after.reach, after.pairs]).toEqual([946, 705, 1035])
  })

  test('falls into seven parts, three today', () => {
    expect(before.parts).toEqual([44, 1, 1])
    expect(after.parts).toEqual([38, 2, 2, 1, 1, 1, 1])
  })

  test('leaves tenants without an initiative that names them', () => {
    const more = after.unreached.filter((key) => !before.unreached.includes(key))
    expect(more).toEqual(['tenants'])
  })

  test('and without the one that ends before, the need for a place after school open too', () => {
    const rest = whatIf(vlierhoek, lens, endingBy(vlierhoek, lens, '2027-06-30'))
    const more = rest.after.openNeeds.filter((need) => !before.openNeeds.includes(need))
    expect(more).toEqual(['N2'])
  })

  test('has as many open needs today as there are cards about one', () => {
    const open = found.findings.filter(({ rule }) => rule === 'G6').flatMap((each) => each.subjects)
    expect([...before.openNeeds]).toEqual(open.toSorted())
  })

  test('is what ends by then, with an initiative whose funding ended before', () => {
    expect(endingBy(vlierhoek, lens, '2027-06-30')).toEqual(
      ids('I04', 'I09', 'I10', 'I13', 'P01', 'T1', 'T4'),
    )
    expect(endingBy(vlierhoek, lens, '2026-12')).toEqual(ids('I13', 'P01', 'T1', 'T4'))
    expect(endingBy(vlierhoek, lens, '2020')).toEqual([])
  })
})

describe('a look without somebody', () => {
  const row = drawn(
    ...['a', 'b', 'c'].map((id) => actor(id)),
    entity('t', 'team', { form: 'team' }),
    relation('a', 'b'),
    relation('b', 'c'),
  )

  test('takes the ties along and leaves the map as it was', () => {
    const { before, after, lostTies } = whatIf(row, lensAt('2026'), ids('b'))
    expect([before.actors, after.actors]).toEqual([3, 2])
    expect([before.parts, after.parts]).toEqual([[3], [1, 1]])
    expect(lostTies).toHaveLength(2)
    expect(row.entities.size).toBe(5)
  })

  test('who is not there changes nothing', () => {
    const { before, after, lostTies } = whatIf(row, lensAt('2026'), ids('nobody'))
    expect(after).toEqual(before)
    expect(lostTies).toEqual([])
  })

  test('without anybody left is empty, not broken', () => {
    const { after } = whatIf(row, lensAt('2026'), ids('a', 'b', 'c'))
    expect(after).toMatchObject({ actors: 0, parts: [], reach: 0, pairs: 0 })
  })

  test('is another network than that with everybody, whatever the order in which they are named', () => {
    const all = lensAt('2026')
    const [one, other] = [ids('a', 'b'), ids('b', 'a')]
    expect(networkOf(row, { ...all, without: one })).toBe(
      networkOf(row, { ...all, without: other }),
    )
    expect(networkOf(row, { ...all, without: one })).not.toBe(networkOf(row, all))
    expect(networkOf(row, { ...all, without: [] })).toBe(networkOf(row, all))
  })

  test('an employee whose house is gone stands for herself', () => {
    const house = drawn(actor('h'), actor('p', {}, 'professional'), relation('p', 'h', 'WORKS_FOR'))
    const { after } = whatIf(house, lensAt('2026'), ids('h'))
    expect(after.actors).toBe(1)
  })

  test('the rules speak of the rest only', () => {
    const cards = findings(vlierhoek, { ...lens, without: ids('I04', 'P01') }).findings
    expect(cards.some(({ subjects }) => subjects.includes('I04'))).toBe(false)
    expect(cards.some(({ rule }) => rule === 'F2')).toBe(false)
  })

  test('a team without end ends only if it is for a time; one with a date at that date', () => {
    const teams = drawn(
      entity('a', 'team', { duration: 'temporary' }),
      entity('b', 'team', { duration: 'permanent' }),
      entity('c', 'team', { duration: 'permanent', until: '2027-03' }),
      entity('d', 'team', { duration: 'temporary', until: '2029' }),
    )
    expect(endingBy(teams, lensAt('2026'), '2027-03-31')).toEqual(['a', 'c'])
    expect(endingBy(teams, lensAt('2026'), '2027-03-30')).toEqual(['a'])
  })
})

describe('a planned line', () => {
  const islands = drawn(
    ...['a', 'b', 'c', 'd'].map((id) => actor(id)),
    relation('a', 'b'),
    relation('c', 'd'),
  )
  const [a, b, c] = [asId('a'), asId('b'), asId('c')]
  const planned = [[c, b]] as const

  test('joins two islands, and is told as the tie that is new', () => {
    const { before, after, newTies, lostTies } = supposed(islands, lensAt('2026'), {
      without: [],
      planned,
    })
    expect([before.parts, after.parts]).toEqual([[2, 2], [4]])
    expect([before.reach, after.reach]).toEqual([2, 6])
    expect(newTies).toEqual([[b, c]])
    expect(lostTies).toEqual([])
    expect(islands.relations.size).toBe(2)
  })

  test('with somebody who is taken out is no line', () => {
    const { after, newTies } = supposed(islands, lensAt('2026'), { without: [b], planned })
    expect(after.parts).toEqual([2, 1])
    expect(newTies).toEqual([])
  })

  test('where there is a tie already changes nothing', () => {
    const { before, after } = supposed(islands, lensAt('2026'), { without: [], planned: [[a, b]] })
    expect(after).toEqual(before)
  })
})
