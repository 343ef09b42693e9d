import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../../../graph/analysis/overviews/changes-between.ts'
import type { Entity, Relation } from '../../../../graph/model/element.ts'
import { actor, drawn, entity, relation } from '../drawn.ts'
import { vlierhoek } from '../vlierhoek.ts'

const [before, after] = ['2025-12-31', '2026-11-22']
const people = ['a', 'b', 'c', 'd'].map((id) => actor(id))

const said = ({ learned, changed, own }: ReturnType<typeof changesBetween>) => {
  const words = (changes: typeof learned) =>
    changes.map(({ kind, ids }) => [kind, ...ids].join(' '))
  return { learned: words(learned), changed: words(changed), own }
}

/** The same map on two days. */
const between = (...elements: readonly (Entity | Relation)[]) => {
  const snapshot = drawn(...people, ...elements)
  return said(changesBetween({ snapshot, day: before }, { snapshot, day: after }))
}

/** What was known on one day and on the other. */
const known = (then: readonly (Entity | Relation)[], now: readonly (Entity | Relation)[]) =>
  said(
    changesBetween(
      { snapshot: drawn(...people, ...then), day: before },
      { snapshot: drawn(...people, ...now), day: after },
    ),
  )

const tie = (fields: Parameters<typeof relation>[3] = {}, type = 'COORDINATES_WITH') =>
  relation('a', 'b', type, fields)

const nothing = { learned: [], changed: [], own: 0 }

describe('as we now know it', () => {
  test('a line that began in between is new, one that ended in between has ended', () => {
    expect(between(tie({ since: '2026-03' }))).toEqual({ ...nothing, changed: ['new a b'] })
    expect(between(tie({ since: '2020', until: '2026-03' }))).toEqual({
      ...nothing,
      changed: ['ended a b'],
    })
  })

  test('a line that was written down in between, nobody knows since when, is newly known', () => {
    expect(between(tie({ recordedOn: '2026-03-01' }))).toEqual({
      ...nothing,
      learned: ['newly_known a b'],
    })
  })

  test('what stood all along is no change, nor is what began and ended outside', () => {
    expect(between(tie())).toEqual(nothing)
    expect(between(tie({ since: '2019' }))).toEqual(nothing)
    expect(between(tie({ since: '2019', until: '2020' }))).toEqual(nothing)
  })

  test('a closer line is stronger, a lighter one lighter, and neither is said twice', () => {
    const close = relation('a', 'b', 'PARTNERS_WITH', { since: '2026-03', duration: 'permanent' })
    expect(between(tie({ since: '2020' }), close).changed).toEqual(['stronger a b'])
    const gone = relation('a', 'b', 'PARTNERS_WITH', {
      since: '2020',
      until: '2026-03',
      duration: 'permanent',
    })
    expect(between(tie({ since: '2020' }), gone).changed).toEqual(['lighter a b'])
  })

  test('a line with its last contact long ago falls asleep', () => {
    expect(between(tie({ since: '2020', lastContact: '2025-06' })).changed).toEqual(['dormant a b'])
  })

  test('whether somebody takes part is told by itself', () => {
    const party = entity('i', 'initiative', { name: 'i' })
    const seat = relation('a', 'i', 'PARTICIPATES_IN', { since: '2026-03' })
    expect(between(party, seat).changed).toEqual(['new a i'])
  })

  test('a new line of the coordinator is counted as hers', () => {
    const her = actor('p', { flags: ['coordinator'] }, 'professional')
    expect(between(her, relation('a', 'p', 'COORDINATES_WITH', { since: '2026-03' })).own).toBe(1)
  })

  test('an assumed line is no line', () => {
    expect(between(tie({ since: '2026-03', confidence: 'assumed' }))).toEqual(nothing)
  })
})

describe('as we knew it then', () => {
  test('who came on the map without a date is newly known, who left it without one was corrected', () => {
    const more = actor('e')
    expect(known([], [more]).learned).toEqual(['newly_known e'])
    expect(known([more], []).learned).toEqual(['corrected e'])
  })

  test('a line that was there before and was only said later is newly known', () => {
    expect(known([], [tie({ since: '2020' })])).toEqual({
      ...nothing,
      learned: ['newly_known a b'],
    })
  })

  test('a line that was taken away without an end was corrected', () => {
    expect(known([tie()], []).learned).toEqual(['corrected a b'])
  })
})

test('De Vlierhoek differs in nothing from itself on the same day', () => {
  const moment = { snapshot: vlierhoek, day: after }
  expect(said(changesBetween(moment, moment))).toEqual(nothing)
})

test('in 2026 De Vlierhoek got new lines, and none was learned that had a beginning', () => {
  const { learned, changed } = changesBetween(
    { snapshot: vlierhoek, day: before },
    { snapshot: vlierhoek, day: after },
  )
  expect(learned).toEqual([])
  expect(changed.length).toBeGreaterThan(0)
})
