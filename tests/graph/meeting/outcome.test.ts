import { expect, test } from 'vitest'
import { silencing, answersOn } from '../../../graph/analysis/findings/answers.ts'
import { findings } from '../../../graph/analysis/findings/run.ts'
import { lensAt } from '../../../graph/analysis/lens.ts'
import { recordedOn } from '../../../graph/analysis/recorded.ts'
import { cameOf, cardBehind } from '../../../graph/meeting/came-of.ts'
import { topicsOf } from '../../../graph/meeting/topics.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { found, vlierhoek } from '../analysis/vlierhoek.ts'
import { entity, mapOf, relation } from '../builders/elements.ts'

const day = '2026-11-22'

const item: Entity = {
  ...entity('agenda_item', 'item'),
  fields: { question: 'Helpt het?', findings: ['L3:a+b'] },
}
const map = mapOf(
  item,
  entity('decision', 'decision'),
  entity('action', 'action'),
  entity('action', 'loose'),
  relation('item', 'decision', 'LED_TO'),
  relation('decision', 'action', 'LED_TO'),
)

test('an action goes back through its decision to the item, and so to the card', () => {
  expect(cameOf(map, asId('action'))).toBe('decision')
  expect(cardBehind(map, asId('decision'))).toBe('L3:a+b')
  expect(cardBehind(map, asId('item'))).toBe('L3:a+b')
  expect([cameOf(map, asId('loose')), cardBehind(map, null)]).toEqual([null, null])
})

test('where two sides differ becomes a topic by sort of relation, with a count and no names', () => {
  // One end of every line says so, whatever the other end said.
  const relations = new Map(
    [...vlierhoek.relations].map(([id, each]) => [
      id,
      each.type === 'COORDINATES_WITH'
        ? { ...each, fields: { ...each.fields, confirmedByFrom: day } }
        : each,
    ]),
  )
  const told = { ...vlierhoek, relations }
  const cards = findings(told, lensAt(day)).findings.filter(({ rule }) => rule === 'Q4')
  expect(cards.length).toBeGreaterThan(0)
  expect(topicsOf(cards, told)).toEqual([{ type: 'COORDINATES_WITH', pairs: cards.length }])
  expect(topicsOf([], told)).toEqual([])
})

test('a card that the group takes for done stays away', () => {
  const [card] = found.findings
  if (card === undefined) throw new Error('no card')
  const answer: Entity = {
    id: asId('the-answer'),
    kind: 'answer',
    fields: { rule: card.rule, subjects: [...card.subjects], verdict: 'done', on: day },
  }
  const after = { ...vlierhoek, entities: new Map(vlierhoek.entities).set(answer.id, answer) }
  expect(silencing(card, answersOn(recordedOn(after, day)), recordedOn(after, day))?.verdict).toBe(
    'done',
  )
  expect(findings(after, lensAt(day)).findings.map(({ id }) => id)).not.toContain(card.id)
})
