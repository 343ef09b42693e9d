import { expect, test } from 'vitest'
import { knownOf } from '../../../../graph/analysis/overviews/known-of.ts'
import { recordedOn } from '../../../../graph/analysis/recorded.ts'
import { questioningsOf } from '../../../../graph/analysis/subjects/questionings.ts'
import { isActor } from '../../../../graph/model/element.ts'
import { actor, idOf, mapOf, relation } from '../../builders/elements.ts'
import { vlierhoek } from '../vlierhoek.ts'

test('what the form keeps about itself is no fact, and a line that has ended is no line', () => {
  const map = mapOf(
    actor('Harmonie', { sphere: 'informal', coverage: 'partial', coverageDate: '2026-11-01' }),
    actor('School'),
    actor('Kring'),
    relation('Harmonie', 'School'),
    relation('Harmonie', 'Kring', 'KNOWS', { until: '2025' }),
  )
  const entity = map.entities.get(idOf('Harmonie'))
  if (entity === undefined) throw new Error('no Harmonie')
  const known = knownOf(recordedOn(map, '2026-11-22'), entity)
  expect(known).toEqual({ facts: 2, lines: 1, sources: [], asked: [] })
})

test('on the demo each questioning stands with whom was asked', () => {
  const recorded = recordedOn(vlierhoek, '2026-11-22')
  for (const moment of questioningsOf(recorded))
    for (const id of moment.asked) {
      const entity = vlierhoek.entities.get(id)
      if (entity === undefined || !isActor(entity)) continue
      expect(knownOf(recorded, entity).asked.map((each) => each.id)).toContain(moment.id)
    }
  expect(questioningsOf(recorded).length).toBeGreaterThan(0)
})
