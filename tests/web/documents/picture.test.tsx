import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { isActor, isResidentPerson, nameOf } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { legendItems, legendKey } from '../../../web/canvas/legend-items.ts'
import { canvasTheme } from '../../../web/canvas/theme.ts'
import { shownTo } from '../../../web/documents/audience.ts'
import type { Audience } from '../../../web/documents/audience.ts'
import { MapPicture } from '../../../web/documents/map-picture.tsx'
import { mostNames, pagesOf } from '../../../web/documents/pages.ts'
import { besideOf } from '../../../web/documents/side-by-side.ts'
import { vlierhoek } from '../../graph/analysis/vlierhoek.ts'
import { actor, idOf, mapOf, relation } from '../../graph/builders/elements.ts'
import { randomMap } from '../../graph/builders/random-map.ts'
import { secretly } from './secretly.ts'

const looking = { asOf: '2026-11-22', filter: '', coordinator: true, warm: null }

const drawn = (snapshot: Snapshot, audience: Audience, title = 'Kaart'): string => {
  const { marks } = shownTo(audience, snapshot, looking)
  return renderToStaticMarkup(
    <MapPicture
      marks={marks}
      theme={canvasTheme({ scheme: 'light', contrast: false })}
      title={title}
      description="Een kaart."
      notes={['Stand op 22 november 2026']}
      legend={legendItems(marks).map((item) => ({ item, words: legendKey(item) }))}
    />,
  )
}

/** Whether a text stands in a drawing: a name may be broken over two lines. */
const words = (svg: string): string =>
  svg.replaceAll(/<\/tspan><tspan[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')

describe('a picture', () => {
  test('has its title, its description, its date and its legend in it', () => {
    const svg = drawn(vlierhoek, 'me', 'De Vlierhoek')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u)
    expect(svg).toMatch(/<title id="[^"]+">De Vlierhoek<\/title>/u)
    expect(svg).toMatch(/<desc id="[^"]+">Een kaart\.<\/desc>/u)
    expect(svg).toContain('Stand op 22 november 2026')
    expect(svg).toContain('legend.organisation')
  })

  test('shows everybody to oneself, and to partners nobody who did not agree', () => {
    const [mine, shared] = [words(drawn(vlierhoek, 'me')), words(drawn(vlierhoek, 'partners'))]
    for (const entity of vlierhoek.entities.values()) {
      if (!isActor(entity)) continue
      const name = nameOf(entity).replaceAll('&', '&amp;').replaceAll("'", '&#x27;')
      expect([name, mine.includes(name)]).toEqual([name, true])
      expect([name, shared.includes(name)]).toEqual([name, !isResidentPerson(entity)])
    }
  })

  test('takes a name of any letters as text, never as a drawing', () => {
    const svg = drawn(mapOf(actor('A', { name: '</text><script>alert(1)</script>' })), 'me')
    expect(svg).not.toContain('<script')
  })

  test('of nobody is an empty sheet with its title', () => {
    expect(drawn(mapOf(), 'partners')).toContain('Kaart')
  })
})

test('of any map, no picture and no sheet for partners names who is not for them', () => {
  let secrets = 0
  fc.assert(
    fc.property(randomMap(12), (random) => {
      const map = secretly(random)
      if (drawn(map, 'me').includes('Geheim')) secrets += 1
      expect(drawn(map, 'partners')).not.toContain('Geheim')
      const { marks, snapshot } = shownTo('partners', map, looking)
      expect(JSON.stringify(pagesOf(marks, snapshot, 'A4'))).not.toContain('Geheim')
    }),
    { numRuns: 200 },
  )
  expect(secrets).toBeGreaterThan(10)
})

describe('sheets of paper', () => {
  test('are one for a map whose names can be read', () => {
    const { marks, snapshot } = shownTo('partners', vlierhoek, looking)
    expect(marks.actors.length).toBeGreaterThan(mostNames.A4)
    const few = { ...marks, actors: marks.actors.slice(0, mostNames.A4) }
    expect(pagesOf(few, snapshot, 'A4')).toEqual([{ theme: 'all', marks: few }])
    expect(pagesOf(marks, snapshot, 'A3')).toEqual([{ theme: 'all', marks }])
  })

  test('are one for each theme of a larger one: everybody stands somewhere, none is too full', () => {
    const { marks, snapshot } = shownTo('me', vlierhoek, looking)
    const pages = pagesOf(marks, snapshot, 'A4')
    const there = new Set(pages.flatMap((page) => page.marks.actors.map(({ id }) => id)))
    expect(there).toEqual(new Set(marks.actors.map(({ id }) => id)))
    for (const page of pages) {
      expect(page.marks.actors.length).toBeLessThanOrEqual(mostNames.A4)
      const on = new Set<string>(page.marks.actors.map(({ id }) => id))
      for (const { from, to } of page.marks.lines)
        expect([on.has(from), on.has(to)]).toEqual([true, true])
    }
  })
})

test('several lines of one pair lie beside one another, whichever way they run', () => {
  const map = mapOf(
    actor('A'),
    actor('B'),
    relation('A', 'B', 'REFERS_TO'),
    relation('B', 'A', 'REFERS_TO'),
    relation('A', 'B', 'COORDINATES_WITH'),
  )
  const { lines } = shownTo('me', map, looking).marks
  const beside = besideOf(lines)
  const offsets = lines.map(({ id, from }) => (beside.get(id) ?? 0) * (from === idOf('A') ? 1 : -1))
  expect(offsets.toSorted((a, b) => a - b)).toEqual([-16, 0, 16])
})
