import { describe, expect, test } from 'vitest'
import { leftOutBy } from '../../../graph/analysis/filter.ts'
import type { Filter } from '../../../graph/analysis/filter.ts'
import { filterFrom, textOfFilter } from '../../../graph/analysis/filter-text.ts'
import { seenOf } from '../../../graph/analysis/findings/seen-of.ts'
import { lensAt } from '../../../graph/analysis/lens.ts'
import demo from '../../../seed/vlierhoek.json' with { type: 'json' }
import { actor, drawn, entity, relation } from './drawn.ts'
import { found, lens, vlierhoek } from './vlierhoek.ts'

type Told = (typeof demo.actors)[number]

/** Those of the neighbourhood file that pass, by id. */
const passing = (passes: (told: Told) => boolean) =>
  demo.actors
    .filter(passes)
    .map(({ id }) => id)
    .toSorted()

const seen = (filter: Filter) => {
  const out = new Set(leftOutBy(vlierhoek, lens, filter).map(String))
  return passing(({ id }) => !out.has(id))
}

describe('of De Vlierhoek', () => {
  const cases: readonly (readonly [string, Filter, (told: Told) => boolean])[] = [
    ['associations', { kind: ['association'] }, ({ kind }) => kind === 'association'],
    [
      'who works on loneliness',
      { theme: ['theme-loneliness'] },
      ({ themes }) => themes.includes('loneliness'),
    ],
    [
      'who serves tenants',
      { group: ['group-tenants'] },
      ({ groups }) => groups.includes('tenants'),
    ],
    ['who is at PL10', { place: ['PL10'] }, ({ places }) => places.includes('PL10')],
    ['who works in French', { language: ['fr'] }, ({ lang }) => lang === 'fr'],
    [
      'who was asked, partly or fully',
      { coverage: ['partial', 'complete'] },
      ({ coverage }) => coverage !== 'not_asked',
    ],
    [
      'associations on housing or on loneliness',
      { kind: ['association'], theme: ['theme-housing', 'theme-loneliness'] },
      ({ kind, themes }) =>
        kind === 'association' && (themes.includes('housing') || themes.includes('loneliness')),
    ],
  ]
  test.each(cases)('%s are seen, and nobody else', (_, filter, passes) => {
    const expected = passing(passes)
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(demo.actors.length)
    expect(seen(filter)).toEqual(expected)
  })

  test('everybody is seen where nothing is asked for', () => {
    expect(leftOutBy(vlierhoek, lens, {})).toEqual([])
    expect(leftOutBy(vlierhoek, lens, { kind: [] })).toEqual([])
  })

  test('nobody is seen where nobody is so', () => {
    expect(seen({ sector: ['no-such-sector'] })).toEqual([])
  })

  test('no card is about those who are left out, and none comes of leaving them out', () => {
    const out = new Set<string>(leftOutBy(vlierhoek, lens, { theme: ['theme-loneliness'] }))
    const cards = seenOf(found, out).findings
    expect(cards.length).toBeGreaterThan(0)
    expect(cards.flatMap(({ subjects }) => subjects).filter((id) => out.has(id))).toEqual([])
    const all = new Set(found.findings)
    expect(cards.every((card) => all.has(card))).toBe(true)
  })

  test('a filter that lets everybody through changes nothing', () => {
    expect(seenOf(found, new Set())).toBe(found)
  })
})

test('what somebody did not say does not let them through, and what ended does neither', () => {
  const map = drawn(
    actor('a', { sector: ['health'] }),
    actor('b', { sector: { answer: 'unknown' } }),
    actor('c'),
    entity('theme-x', 'theme', { name: 'x' }),
    relation('a', 'theme-x', 'ACTIVE_ON', { until: '2020' }),
    relation('c', 'theme-x', 'ACTIVE_ON'),
  )
  const today = lensAt('2026-11-22')
  expect(leftOutBy(map, today, { sector: ['health'] })).toEqual(['b', 'c'])
  expect(leftOutBy(map, today, { theme: ['theme-x'] })).toEqual(['a', 'b'])
  expect(leftOutBy(map, { ...today, asOf: '2019' }, { theme: ['theme-x'] })).toEqual(['b'])
})

describe('as text', () => {
  test('a filter comes back as it was, whatever its order', () => {
    const text = 'kind:association,kind:organisation,theme:theme-loneliness'
    expect(filterFrom('theme:theme-loneliness,kind:organisation,kind:association')).toEqual({
      theme: ['theme-loneliness'],
      kind: ['organisation', 'association'],
    })
    expect(textOfFilter(filterFrom(text) ?? {})).toBe(text)
    expect([filterFrom(''), textOfFilter({})]).toEqual([{}, ''])
  })

  test.each(['kind', 'kind:', ':association', 'colour:red', 'kind:association,'])(
    '%s is none',
    (text) => {
      expect(filterFrom(text)).toBeUndefined()
    },
  )
})
