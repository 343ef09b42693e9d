import { describe, expect, test } from 'vitest'
import { cardsOf } from '../../../../graph/analysis/findings/cards.ts'
import { findings } from '../../../../graph/analysis/findings/run.ts'
import { lensAt } from '../../../../graph/analysis/lens.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { entity } from '../drawn.ts'
import { found, lens, vlierhoek } from '../vlierhoek.ts'

const answeredBy = (map: Snapshot, ...added: readonly Entity[]): Snapshot => ({
  ...map,
  entities: new Map([...map.entities, ...added.map((each) => [each.id, each] as const)]),
})

const answer = (rule: string, subjects: readonly string[], fields: object = {}): Entity =>
  entity('answer-1', 'answer', {
    rule,
    subjects,
    verdict: 'unwanted',
    on: '2026-11-20',
    ...fields,
  })

const speaks = (id: string, day: string, ...answers: readonly Entity[]): boolean =>
  findings(answeredBy(vlierhoek, ...answers), lensAt(day)).findings.some((each) => each.id === id)

describe('an answer', () => {
  test('silences its card, and is told with it', () => {
    const all = findings(
      answeredBy(vlierhoek, answer('L3', ['A06', 'A08'], { reason: 'Te ver' })),
      lens,
    )
    expect(all.findings).toHaveLength(found.findings.length - 1)
    expect(all.answered.map(({ finding, given }) => [finding.id, given.reason])).toEqual([
      ['L3:A06+A08', 'Te ver'],
    ])
  })

  test('that refuses a pair holds for every rule that points at it', () => {
    expect(speaks('L1:A01+O12', '2026-11-22')).toBe(true)
    expect(speaks('L1:A01+O12', '2026-11-22', answer('L2', ['O12', 'A01']))).toBe(false)
    const later = answer('L2', ['O12', 'A01'], { verdict: 'not_now' })
    expect(speaks('L1:A01+O12', '2026-11-22', later)).toBe(true)
  })

  test('not now holds for six months', () => {
    const given = answer('F5', ['I03'], { verdict: 'not_now', on: '2026-05-23' })
    expect(speaks('F5:I03', '2026-10-31', given)).toBe(false)
    expect(speaks('F5:I03', '2026-11-22', given)).toBe(true)
  })

  test('never holds for good, and not before it was given', () => {
    const given = answer('F5', ['I03'], { on: '2026-11-21' })
    expect(speaks('F5:I03', '2028-01-01', given)).toBe(false)
    expect(speaks('F5:I03', '2026-11-20', given)).toBe(true)
  })

  test('to a driver and to the scale question holds for a year', () => {
    for (const [rule, subjects, id] of [
      ['S6', ['I03', 'R02'], 'S6:I03+R02'],
      ['B7', ['I10'], 'B7:I10'],
    ] as const) {
      const given = answer(rule, subjects, { verdict: 'done', on: '2025-12-15' })
      expect([id, speaks(id, '2026-11-22', given)]).toEqual([id, false])
      expect([id, speaks(id, '2026-12-22', given)]).toEqual([id, true])
    }
  })

  test('to an ambition holds until the phase changes', () => {
    const given = answer('S2', ['I10'], { phase: 'exploration' })
    expect(speaks('S2:I10', '2026-11-22', given)).toBe(false)
    const earlier = answer('S2', ['I10'], { phase: 'idea' })
    expect(speaks('S2:I10', '2026-11-22', earlier)).toBe(true)
  })

  test('to an island holds while at least half of it is the same', () => {
    expect(speaks('G2:A11+R04', '2026-11-22', answer('G2', ['A11', 'X']))).toBe(false)
    expect(speaks('G2:A11+R04', '2026-11-22', answer('G2', ['A11', 'X', 'Y']))).toBe(true)
  })
})

test('a place shared with a theme leads before a hole, one without comes last', () => {
  const ofPair = (id: string) => found.findings.filter(({ subjects }) => subjects.join('+') === id)
  const [hole] = ofPair('O07+O14').filter(({ rule }) => rule === 'G3')
  const [place] = ofPair('O07+O14').filter(({ rule }) => rule === 'L2')
  if (hole === undefined || place === undefined) throw new Error('the demo has both')
  expect(cardsOf([hole, place]).map(({ lead }) => lead.rule)).toEqual(['L2'])
  const bare = { ...place, sentence: { ...place.sentence, values: { shared: 0 } } }
  expect(cardsOf([hole, bare]).map(({ lead }) => lead.rule)).toEqual(['G3'])
})
