import { describe, expect, test } from 'vitest'
import { findings } from '../../../../graph/analysis/findings/run.ts'
import { rules } from '../../../../graph/analysis/findings/rules.ts'
import { lensAt } from '../../../../graph/analysis/lens.ts'
import type { Entity, Relation } from '../../../../graph/model/element.ts'
import { actor, drawn, entity, relation } from '../drawn.ts'

const asked = { coverage: 'partial', coverageDate: '2026-11-22' }
const ours = rules.filter(({ id }) => ['K0', 'G1', 'L3', 'F1'].includes(id))
const on = (...elements: readonly (Entity | Relation)[]) =>
  findings(drawn(...elements), lensAt('2026-11-24'), ours)
const ids = (...elements: readonly (Entity | Relation)[]): readonly string[] =>
  on(...elements).findings.map(({ id, outcome }) => `${id} ${outcome}`)

describe('a map that begins', () => {
  test('without anybody has one card, and F1 says that it could not run', () => {
    const { findings: cards, notRun } = on()
    expect(cards.map(({ id }) => id)).toEqual(['K0:map'])
    expect(notRun.map(({ rule }) => rule)).toEqual(['F1'])
  })

  test('with five in a row names the middle one: without it two lose the rest', () => {
    const row = ['a', 'b', 'c', 'd', 'e'].map((id) => actor(id, asked))
    const lines = ['ab', 'bc', 'cd', 'de'].map(([x = '', y = '']) => relation(x, y))
    expect(ids(...row, ...lines)).toEqual(['K0:map strength', 'F1:c fragility'])
  })

  test('F1 waits until 60 % is asked, and says how many were', () => {
    const few = [actor('a', asked), actor('b', asked), actor('c'), actor('d')]
    const { notRun } = on(...few, relation('a', 'b'), relation('b', 'c'), relation('b', 'd'))
    expect(notRun).toEqual([
      { rule: 'F1', why: { id: 'not_run.asked', values: { asked: 2, all: 4 } } },
    ])
  })

  test('somebody without lines is a gap once asked and a question before', () => {
    expect(ids(actor('a', asked), actor('b'))).toEqual([
      'K0:map strength',
      'G1:a gap',
      'G1:b question',
    ])
  })

  test('not asked beats dormant', () => {
    const old = relation('a', 'b', 'COORDINATES_WITH', { lastContact: '2020' })
    expect(ids(actor('a', asked), actor('b'), old)).toEqual([
      'K0:map strength',
      'G1:a dormant',
      'G1:b question',
    ])
  })

  test('a line with the coordinator alone is said, and nobody else is invented', () => {
    const her = actor('p', { flags: ['coordinator'] }, 'professional')
    const { findings: cards } = on(her, actor('a', asked), relation('a', 'p'))
    const gap = cards.find(({ id }) => id === 'G1:a')
    expect(gap?.sentence.values).toMatchObject({ you: true, others: 0 })
    expect(gap?.possible).toEqual([])
  })

  test('what was only assumed feeds no rule', () => {
    const guess = relation('a', 'b', 'COORDINATES_WITH', { confidence: 'assumed' })
    expect(ids(actor('a', asked), actor('b', asked), guess)).toContain('G1:a gap')
  })

  test('who works for two stands for himself and joins them', () => {
    const halves = [relation('p', 'a', 'WORKS_FOR'), relation('p', 'b', 'WORKS_FOR')]
    const three = [actor('a', asked), actor('b', asked), actor('p', asked, 'professional')]
    expect(ids(...three, ...halves)).toEqual(['K0:map strength'])
  })
})

describe('an offer and an ask', () => {
  const kitchen = entity('asset-kitchen', 'asset')
  const people = entity('asset-volunteers', 'asset')
  const pair = (giver: Entity, asker: Entity, asset: Entity, terms = {}) =>
    ids(
      giver,
      asker,
      asset,
      relation(giver.id, asset.id, 'OFFERS', terms),
      relation(asker.id, asset.id, 'ASKS_FOR'),
    )
  const person = (fields = {}) =>
    actor('r', { subkind: 'initiator', ...asked, ...fields }, 'resident')

  test('of one thing make a card', () => {
    expect(pair(actor('a', asked), actor('b', asked), kitchen)).toContain('L3:a+b fruit')
  })

  test('that ran out makes none', () => {
    const over = { validUntil: '2026-10' }
    expect(pair(actor('a', asked), actor('b', asked), kitchen, over)).not.toContain('L3:a+b fruit')
  })

  test('of a person make one, unless it is not agreed yet', () => {
    expect(pair(person(), actor('b', asked), kitchen)).toContain('L3:b+r fruit')
    expect(pair(person({ agreed: true }), actor('b', asked), kitchen)).toContain('L3:b+r fruit')
    expect(pair(person({ agreed: false }), actor('b', asked), kitchen)).not.toContain(
      'L3:b+r fruit',
    )
  })

  test('of volunteers of a residents’ group make none, of an association one', () => {
    const group = actor('g', { subkind: 'resident_group', ...asked }, 'resident')
    expect(pair(group, actor('b', asked), people)).not.toContain('L3:b+g fruit')
    expect(pair(actor('a', asked), actor('b', asked), people)).toContain('L3:a+b fruit')
  })

  test('between a person and a group with private membership make none', () => {
    const guarded = actor('b', { flags: ['sensitive_membership'], ...asked })
    expect(pair(person(), guarded, kitchen)).not.toContain('L3:b+r fruit')
  })

  test('outside the area make none', () => {
    const far = actor('b', { flags: ['outside_area'], ...asked })
    expect(pair(actor('a', asked), far, kitchen)).not.toContain('L3:a+b fruit')
  })

  test('of somebody who only gives money is found too', () => {
    const money = relation('a', 'c', 'FUNDS')
    const lines = [
      relation('a', 'asset-kitchen', 'OFFERS'),
      relation('b', 'asset-kitchen', 'ASKS_FOR'),
    ]
    const all = ids(
      actor('a', asked),
      actor('b', asked),
      actor('c', asked),
      kitchen,
      money,
      ...lines,
    )
    expect(all).toContain('L3:a+b fruit')
    expect(all).not.toContain('G1:a gap')
  })

  test('both ways are one card', () => {
    const tools = entity('asset-tools', 'asset')
    const { findings: cards } = on(
      actor('a', asked),
      actor('b', asked),
      kitchen,
      tools,
      relation('a', 'asset-kitchen', 'OFFERS'),
      relation('b', 'asset-kitchen', 'ASKS_FOR'),
      relation('b', 'asset-tools', 'OFFERS'),
      relation('a', 'asset-tools', 'ASKS_FOR'),
    )
    const offers = cards.filter(({ rule }) => rule === 'L3')
    expect(offers.map(({ sentence }) => sentence.id)).toEqual(['l3.sentence.mutual'])
  })
})
