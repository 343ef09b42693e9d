import { expect, test } from 'vitest'
import type { Change } from '../../../graph/change/change.ts'
import { merge } from '../../../graph/change/merge.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { addEntity } from '../../../web/entry/changes/add-entity.ts'
import { beginAs } from '../../../web/entry/changes/begin.ts'
import { connect } from '../../../web/entry/changes/connect.ts'
import { setCoverage } from '../../../web/entry/changes/coverage.ts'
import {
  endEntity,
  endRelation,
  removeElement,
  removeElements,
} from '../../../web/entry/changes/ending.ts'
import { setFields } from '../../../graph/change/set-fields.ts'
import { setList, shortLists } from '../../../web/entry/changes/lists.ts'
import { notedOn } from '../../../web/entry/changes/noted.ts'
import type { Noted } from '../../../web/entry/changes/noted.ts'
import { withPlaces } from '../../../web/entry/changes/placing.ts'
import { answerPair } from '../../../web/entry/changes/pair.ts'
import { choicesFor, chooseRelation } from '../../../web/entry/changes/relation-choice.ts'
import { makePrivate } from '../../../web/entry/changes/sensitive.ts'
import { mayTurn, turnAround } from '../../../web/entry/changes/turn.ts'
import { actor, entity, idOf, mapOf, relation, resident } from '../../graph/builders/elements.ts'
import { frozen } from '../../graph/builders/frozen.ts'

const today = '2026-11-22'

type Make = (snapshot: Snapshot, noted: Noted) => readonly Change[]

/** The map after an act, as the server would make it. */
const after = (snapshot: Snapshot, make: Make): Snapshot => {
  const merged = merge(
    snapshot,
    { changes: make(frozen(snapshot), notedOn(snapshot, today)), author: 'Mia' },
    [],
  )
  if (merged.type === 'conflict') throw new Error(JSON.stringify(merged.conflicts))
  return merged.after
}

const linesOf = (snapshot: Snapshot) =>
  [...snapshot.relations.values()].map(({ type, from, to }) => `${from} ${type} ${to}`)

const field = (snapshot: Snapshot, name: string, of: string) =>
  (snapshot.entities.get(idOf(name)) ?? snapshot.relations.get(idOf(name)))?.fields[of]

const two = mapOf(actor('Harmonie'), entity('organisation', 'School'))
const pair = { from: idOf('Harmonie'), to: idOf('School') }

const add =
  (name: string): Make =>
  (_, noted) =>
    addEntity({ kind: 'association', name, position: [10, 20] }, noted).changes

test('a new actor knows its source, its day and its place, and was not asked', () => {
  const map = after(mapOf(), add(' Soepmoment '))
  const made = [...map.entities.values()].find(({ kind }) => kind === 'association')
  expect(made).toMatchObject({
    fields: {
      name: 'Soepmoment',
      coverage: 'not_asked',
      confidence: 'reported',
      recordedOn: today,
    },
    x: 10,
    y: 20,
  })
  const source = made?.fields['sourceId']
  expect(source).toBeTypeOf('string')
  const own = [...map.entities.values()].find(({ id }) => id === source)
  expect(own?.fields['subkind']).toBe('own_knowledge')
})

test('one map has one source of own knowledge', () => {
  const map = after(after(mapOf(), add('Harmonie')), add('Judoclub'))
  expect([...map.entities.values()].filter(({ kind }) => kind === 'source')).toHaveLength(1)
})

test('a need is told in a sentence and was voiced today', () => {
  const map = after(
    mapOf(),
    (_, noted) => addEntity({ kind: 'need', name: 'Een bank' }, noted).changes,
  )
  expect([...map.entities.values()].find(({ kind }) => kind === 'need')?.fields).toMatchObject({
    text: 'Een bank',
    status: 'voiced',
    date: today,
  })
})

test('drawing a line makes its ends at least partly asked, and nothing less', () => {
  const asked = mapOf(actor('Harmonie'), entity('organisation', 'School', { coverage: 'complete' }))
  const map = after(asked, (m, noted) => connect(m, { type: 'KNOWS', ...pair }, noted))
  expect(field(map, 'Harmonie', 'coverage')).toBe('partial')
  expect(field(map, 'Harmonie', 'coverageDate')).toBe(today)
  expect(field(map, 'School', 'coverage')).toBe('complete')
})

test('an actor that is not asked after all loses the day on which it was', () => {
  const school = actor('School', { coverage: 'complete', coverageDate: today })
  const map = after(mapOf(school), () => setCoverage(school, 'not_asked', today))
  expect(map.entities.get(school.id)?.fields).toEqual({ name: 'School', coverage: 'not_asked' })
})

test('one level of a pair takes the place of another', () => {
  const say =
    (level: number): Make =>
    (m, noted) =>
      answerPair(m, pair, { level }, noted)
  const once = after(two, say(4))
  const twice = after(once, say(5))
  expect([...twice.relations.values()].map(({ fields }) => fields['duration'])).toEqual([
    'permanent',
  ])
  expect([...after(twice, say(3)).relations.values()].map(({ type }) => type)).toEqual([
    'COORDINATES_WITH',
  ])
})

test('what was known from before ends, it does not vanish', () => {
  const known = mapOf(
    actor('Harmonie'),
    entity('organisation', 'School'),
    relation('Harmonie', 'School', 'KNOWS', { recordedOn: '2025-01-01' }),
  )
  const map = after(known, (m, noted) => answerPair(m, pair, 'nothing', noted))
  expect(linesOf(map)).toHaveLength(2)
  expect(field(map, 'KNOWS-Harmonie-School', 'until')).toBe(today)
})

test('a list is one act: what is new comes, what is gone goes, shared values are made on first use', () => {
  const list =
    (values: readonly string[]): Make =>
    (m, noted) =>
      setList(
        m,
        m.entities.get(idOf('Harmonie')) ?? actor('Harmonie'),
        shortLists.offers,
        values,
        noted,
      )
  const first = after(two, list(['kitchen', 'Bakfiets']))
  expect(first.entities.get(asId('asset-kitchen'))?.fields).toEqual({})
  expect([...first.entities.values()].map(({ fields }) => fields['name'])).toContain('Bakfiets')
  const second = after(first, list(['kitchen', 'garden']))
  expect(linesOf(second).sort()).toEqual([
    'Harmonie OFFERS asset-garden',
    'Harmonie OFFERS asset-kitchen',
  ])
})

test('a choice about a shared value brings the value into the map', () => {
  const map = after(two, (m, noted) =>
    chooseRelation(
      m,
      { from: idOf('Harmonie'), to: asId('theme-greenery') },
      { type: 'relation', relation: 'ENERGY_FOR', turned: false, energy: 'fire' },
      noted,
    ),
  )
  expect(linesOf(map)).toEqual(['Harmonie ENERGY_FOR theme-greenery'])
  expect([...map.relations.values()][0]?.fields['energy']).toBe('fire')
})

test('a line that only runs the other way is offered turned', () => {
  const turned = { type: 'relation', relation: 'PARTICIPATES_IN', turned: true } as const
  const soup = entity('initiative', 'Soep')
  expect(choicesFor(soup, actor('Harmonie'))).toContainEqual(turned)
  const map = after(mapOf(soup, actor('Harmonie')), (m, noted) =>
    chooseRelation(m, { from: soup.id, to: idOf('Harmonie') }, turned, noted),
  )
  expect(linesOf(map)).toEqual(['Harmonie PARTICIPATES_IN Soep'])
})

test('nothing at all is offered between a person and a group whose membership is private', () => {
  const group = actor('Praatgroep', { flags: ['sensitive_membership'] })
  expect(choicesFor(resident('trekker straatfeest'), group)).toEqual([])
  expect(choicesFor(group, resident('trekker straatfeest'))).toEqual([])
  expect(choicesFor(resident('buurtgroep', { subkind: 'resident_group' }), group)).not.toEqual([])
})

test('making membership private takes the lines of persons away in the same act', () => {
  const map = mapOf(
    actor('Praatgroep', { flags: ['outside_area'] }),
    resident('trekker straatfeest'),
    actor('School'),
    relation('trekker straatfeest', 'Praatgroep', 'MEMBER_OF', { until: '2020' }),
    relation('School', 'Praatgroep'),
  )
  const then = after(map, (m) => makePrivate(m, m.entities.get(idOf('Praatgroep')) ?? actor('x')))
  expect(linesOf(then)).toEqual(['Praatgroep KNOWS School'])
  expect(field(then, 'Praatgroep', 'flags')).toEqual(['outside_area', 'sensitive_membership'])
})

test('ending keeps a line until today; a mistake takes it away, with all that hangs on it', () => {
  const tied = mapOf(actor('Harmonie'), actor('School'), relation('Harmonie', 'School'))
  const tie = relation('Harmonie', 'School')
  expect(
    field(
      after(tied, () => endRelation(tie, today)),
      tie.id,
      'until',
    ),
  ).toBe(today)
  expect(
    field(
      after(tied, () => endEntity(actor('School'), today)),
      'School',
      'archivedOn',
    ),
  ).toBe(today)
  const gone = after(tied, (m) => removeElement(m, m.entities.get(idOf('School')) ?? tie))
  expect(gone.entities.has(idOf('School'))).toBe(false)
  expect(linesOf(gone)).toEqual([])
})

test('several go in one act, with a line between them and one beside', () => {
  const tie = relation('Harmonie', 'School')
  const map = mapOf(
    actor('Harmonie'),
    actor('School'),
    actor('Judoclub'),
    tie,
    relation('School', 'Judoclub'),
  )
  const gone = after(map, (m) => removeElements(m, [tie, actor('Harmonie'), actor('School')]))
  expect([...gone.entities.keys()]).toEqual(['map', 'Judoclub'])
  expect(linesOf(gone)).toEqual([])
})

test('a line with a direction turns around and keeps what it told', () => {
  const line = relation('Harmonie', 'School', 'REFERS_TO', { since: '2020' })
  const map = mapOf(actor('Harmonie'), actor('School'), line, relation('Harmonie', 'School'))
  expect(mayTurn(map, line)).toBe(true)
  expect(mayTurn(map, relation('Harmonie', 'School'))).toBe(false)
  const turned = after(map, () => turnAround(line))
  expect(linesOf(turned)).toContain('School REFERS_TO Harmonie')
  expect([...turned.relations.values()].map(({ fields }) => fields['since'])).toContain('2020')
})

test('who begins a map is its coordinator, at work for an organisation', () => {
  const map = after(two, (m, noted) =>
    beginAs(m, { role: 'Buurtwerker', organisation: 'school' }, noted),
  )
  const me = [...map.entities.values()].find(({ fields }) => fields['name'] === 'Buurtwerker')
  expect(me?.fields['flags']).toEqual(['coordinator'])
  expect(linesOf(map)).toEqual([`${me?.id} WORKS_FOR School`])
})

test('what is already so needs no change', () => {
  expect(setFields(actor('School', { since: '2020' }), { since: '2020', until: null })).toEqual([])
})

test('a new actor lands beside its neighbours, over nobody, and nobody else moves', () => {
  const placedAt = (name: string, x: number, y: number) => ({ ...actor(name), x, y })
  const map = mapOf(placedAt('Harmonie', 0, 0), placedAt('School', 900, 0))
  const then = after(map, (m, noted) => {
    const judo = addEntity({ kind: 'association', name: 'Judoclub' }, noted)
    const line = connect(m, { type: 'KNOWS', from: judo.id, to: idOf('School') }, noted)
    return withPlaces(m, [...judo.changes, ...line])
  })
  const judo = [...then.entities.values()].find(({ fields }) => fields['name'] === 'Judoclub')
  expect(Math.abs((judo?.x ?? 0) - 900) + Math.abs(judo?.y ?? 0)).toBeGreaterThan(30)
  expect(Math.abs((judo?.x ?? 0) - 900)).toBeLessThan(200)
  expect(then.entities.get(idOf('School'))).toMatchObject({ x: 900, y: 0 })
})

test('several newcomers in one act do not land on one another', () => {
  const map = after(mapOf(), (m, noted) =>
    withPlaces(m, beginAs(m, { role: 'Buurtwerker', organisation: 'School' }, noted)),
  )
  const places = [...map.entities.values()].flatMap(({ x, y }) =>
    x === undefined ? [] : [`${x} ${y}`],
  )
  expect(new Set(places).size).toBe(2)
})
