import { describe, expect, test } from 'vitest'
import { cellsOf } from '../../../graph/analysis/findings/cells.ts'
import { degree } from '../../../graph/analysis/measures/degree.ts'
import { networkOf, pairState } from '../../../graph/analysis/network.ts'
import { pairKey, rankIn } from '../../../graph/analysis/pairs.ts'
import { isPrivateTie } from '../../../graph/model/ends.ts'
import { asId } from '../../../graph/model/ids.ts'
import { found, lens, network, nodeIn, vlierhoek } from './vlierhoek.ts'

const at = (id: string): number => nodeIn(network, id)
const ties = (id: string): number => degree(network.cooperation, at(id))
const state = (a: string, b: string) => pairState(network, at(a), at(b))
const outcome = (id: string) => found.findings.find((finding) => finding.id === id)?.outcome
const rank = (a: string, b: string): number =>
  rankIn(network.pairs.get(pairKey(at(a), at(b), network.nodes.length)))

describe('what naive software gets wrong', () => {
  test('the physiotherapist was never asked: a question, not isolated', () => {
    expect(outcome('G1:P09')).toBe('question')
  })

  test('the health insurance office is dormant, neither tied nor a gap', () => {
    expect(state('O10', 'O02')).toBe('dormant')
    expect(outcome('G1:O10')).toBe('dormant')
  })

  test('a newsletter to six is contact and makes no hub; outside the area it is no gap either', () => {
    expect(ties('O18')).toBe(0)
    for (const reader of ['P04', 'O11', 'O13', 'O08', 'O10', 'O03'])
      expect(state('O18', reader)).toBe('contact')
    expect(outcome('G1:O18')).toBeUndefined()
  })

  test('a consultation of eleven is contact, not 55 ties', () => {
    expect(state('P04', 'O13')).toBe('contact')
    expect(state('O08', 'O10')).toBe('contact')
  })

  test('three professionals are merged into their employers, ties included', () => {
    for (const [employee, employer] of [
      ['P02', 'A03'],
      ['P07', 'O07'],
      ['P08', 'O06'],
    ] as const)
      // prettier-ignore
      expect(network.nodeOf.get(asId(employee))).toBe(at(employer))
    expect(rank('A03', 'RG2')).toBe(4)
  })

  test('volunteering somewhere is a tie', () => {
    expect(rank('R03', 'A08')).toBe(3)
  })

  test('the coordinator with 18 lines takes no part, her house is not tied by her', () => {
    expect(network.nodeOf.has(asId('P01'))).toBe(false)
    const naming = found.findings.filter(({ subjects }) => subjects.includes('P01'))
    expect(naming.map(({ rule }) => rule)).toEqual(['F2'])
  })

  test('volunteers of a residents’ group are not a stock', () => {
    expect(outcome('L3:A08+RG3')).toBeUndefined()
    expect(outcome('L3:A06+A08')).toBe('fruit')
  })

  test('the funder gives money and nothing else: not in C', () => {
    expect(at('O17')).toBeGreaterThanOrEqual(network.size)
    expect(at('O04')).toBeLessThan(network.size)
  })

  test('a team of four is a tie of rank 4, of three that stays rank 5, a learning community contact', () => {
    expect(rank('RG2', 'O05')).toBe(4)
    expect(rank('A08', 'O01')).toBe(5)
    expect(rank('A07', 'O01')).toBe(5)
  })

  test('no card puts a person beside an actor whose members are private', () => {
    const persons = new Set(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08'])
    const guarded = new Set(['A06', 'A07', 'A10'])
    for (const { subjects, possible } of found.findings) {
      const ends = [...subjects, ...possible.flatMap(({ from, to }) => [from, to])]
      expect(ends.some((id) => persons.has(id)) && ends.some((id) => guarded.has(id))).toBe(false)
    }
  })

  test('a growth of five ties since 2025 is the coordinator’s own: the network is the same', () => {
    const before = networkOf(vlierhoek, { ...lens, asOf: '2025-12-31' })
    const tied = (of: typeof network): readonly number[] =>
      [...of.pairs].filter(([, held]) => rankIn(held) >= 1).map(([pair]) => pair)
    expect(before.nodes).toEqual(network.nodes)
    expect(tied(network).filter((pair) => !tied(before).includes(pair))).toEqual([])
  })

  test('the French-speaking side has an index that looks balanced, and no line at all across', () => {
    const cell = cellsOf(network).find(({ name }) => name === 'nl-fr')
    expect([cell?.observed, cell?.isFlagged]).toEqual([0, true])
  })

  test('meeting, the theme of eight initiatives, is not scattered', () => {
    expect(found.findings.filter(({ rule }) => rule === 'B9')).toEqual([])
  })

  test('volunteers who run the food distribution are no voice of people in poverty', () => {
    expect(outcome('G5:I08')).toBe('gap')
  })

  test('a resident of the compost park is not thin with the school: the tie of the group counts', () => {
    expect(outcome('L5:I02+R06')).toBeUndefined()
    expect(found.findings.filter(({ rule, subjects }) => rule === 'L5' && subjects.includes('R06'))).toEqual([]) // prettier-ignore
  })

  test('a learning community with one other member overlaps with nothing', () => {
    const overlaps = found.findings.filter(({ rule }) => rule === 'B1')
    expect(overlaps.some(({ subjects }) => subjects.includes('T5'))).toBe(false)
  })

  test('46 pairs far apart are eight cards, and none of them hands out a resident', () => {
    const far = found.findings.filter(({ rule }) => rule === 'G3')
    expect(far).toHaveLength(8)
    expect(far.some(({ subjects }) => subjects.some((id) => /^R\d/u.test(id)))).toBe(false)
  })

  test('the seniors’ club and the community centre have two partners in common: fruit, no gap', () => {
    expect(outcome('L1:A01+O12')).toBe('fruit')
    expect(outcome('G3:A01+O12')).toBeUndefined()
  })

  test('who wants to do less is good news to ask about, not disengaged', () => {
    const less = found.findings.filter(({ rule }) => rule === 'F9').flatMap((each) => each.subjects)
    expect(less).toEqual(expect.arrayContaining(['P04', 'O13']))
  })

  test('a line from a person to an actor whose members are private is refused', () => {
    for (const guarded of ['A06', 'A07', 'A10'].map((id) => vlierhoek.entities.get(asId(id))))
      for (const person of ['R01', 'R02'].map((id) => vlierhoek.entities.get(asId(id)))) {
        if (guarded === undefined || person === undefined) throw new Error('not on the demo')
        expect(isPrivateTie(person, guarded) || isPrivateTie(guarded, person)).toBe(true)
      }
  })
})
