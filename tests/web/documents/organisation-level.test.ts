import { expect, test } from 'vitest'
import { shownTo } from '../../../web/documents/audience.ts'
import { atOrganisationLevel } from '../../../web/documents/organisation-level.ts'
import { mostNames } from '../../../web/documents/pages.ts'
import { vlierhoek } from '../../graph/analysis/vlierhoek.ts'
import { entity, mapOf, relation } from '../../graph/builders/elements.ts'

const looking = { asOf: '2026-11-22', filter: '', coordinator: true, warm: null }

test('who works somewhere stands for it: their lines are its lines, once', () => {
  const map = mapOf(
    entity('organisation', 'School'),
    entity('organisation', 'Bib'),
    entity('professional', 'Juf'),
    relation('Juf', 'School', 'WORKS_FOR'),
    relation('Juf', 'Bib', 'COORDINATES_WITH'),
    relation('School', 'Bib', 'COORDINATES_WITH'),
  )
  const { marks, snapshot } = shownTo('partners', map, looking)
  const lifted = atOrganisationLevel(marks, snapshot, looking.asOf)
  expect(lifted.actors.map(({ id }) => id)).toEqual(['School', 'Bib'])
  expect(lifted.lines).toHaveLength(1)
})

test('the demo fits on one sheet like this', () => {
  const { marks, snapshot } = shownTo('partners', vlierhoek, looking)
  const lifted = atOrganisationLevel(marks, snapshot, looking.asOf)
  expect(marks.actors.length).toBeGreaterThan(mostNames.A4)
  expect(lifted.actors.length).toBeLessThanOrEqual(mostNames.A4)
})
