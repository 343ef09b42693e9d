import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { findings } from '../../../graph/analysis/findings/run.ts'
import { forPartners } from '../../../graph/analysis/findings/for-partners.ts'
import { isActor, isResidentPerson, nameOf } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { shownTo } from '../../../web/documents/audience.ts'
import type { Audience } from '../../../web/documents/audience.ts'
import { WordsPage } from '../../../web/documents/words-page.tsx'
import { lens, vlierhoek } from '../../graph/analysis/vlierhoek.ts'
import { randomMap } from '../../graph/builders/random-map.ts'
import { secretly } from './secretly.ts'

const looking = { asOf: '2026-11-22', filter: '', coordinator: true, warm: null }

const told = (map: Snapshot, audience: Audience): string => {
  const { snapshot, marks } = shownTo(audience, map, looking)
  const found = findings(snapshot, lens).findings
  return renderToStaticMarkup(
    <WordsPage
      snapshot={snapshot}
      findings={audience === 'me' ? found : forPartners(found)}
      language="nl"
      asOf="2026-11-22"
      title="De Vlierhoek"
      notes={['Stand op 22 november 2026']}
      actors={new Set(marks.actors.map(({ id }) => id))}
      t={(id) => id}
    />,
  )
}

test('has each actor as a heading that is folded, after five sentences and a list of contents', () => {
  const page = told(vlierhoek, 'me')
  const actors = [...vlierhoek.entities.values()].filter(isActor)
  expect(page.match(/<details>/gu)).toHaveLength(actors.length)
  expect(page.match(/<summary><h3>/gu)).toHaveLength(actors.length)
  const first = page.slice(page.indexOf('<ul>'), page.indexOf('</ul>'))
  expect(first.match(/<li>/gu)).toHaveLength(5)
  expect(page.indexOf('<nav')).toBeLessThan(page.indexOf('<details>'))
})

test('says to partners nothing of residents as persons, nor what is for the core team', () => {
  const page = told(vlierhoek, 'partners')
  for (const entity of vlierhoek.entities.values())
    if (isResidentPerson(entity)) expect(page).not.toContain(nameOf(entity))
  const found = findings(shownTo('partners', vlierhoek, looking).snapshot, lens).findings
  const kept = new Set(forPartners(found).map(({ rule }) => rule))
  expect(['F5', 'F9', 'Q4', 'G7'].filter((rule) => kept.has(rule))).toEqual([])
  expect(kept.size).toBeGreaterThan(5)
})

test('of any map names nobody who is not for partners', () => {
  fc.assert(
    fc.property(randomMap(12), (map) => {
      expect(told(secretly(map), 'partners')).not.toContain('Geheim')
    }),
    { numRuns: 60 },
  )
})
