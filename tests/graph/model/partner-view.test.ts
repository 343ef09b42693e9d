import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isResidentPerson } from '../../../graph/model/element.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { partnerView } from '../../../graph/model/partner-view.ts'
import { toBody } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { actor, drawn, entity, relation } from '../analysis/drawn.ts'
import { vlierhoek } from '../analysis/vlierhoek.ts'
import { randomMap } from '../builders/random-map.ts'

const told = (snapshot: Snapshot): string => JSON.stringify(toBody(snapshot))

const seen = (...elements: readonly (Entity | Relation)[]) => {
  const { snapshot, persons, others } = partnerView(drawn(...elements))
  const ids = [...snapshot.entities.keys(), ...snapshot.relations.keys()].map(String)
  return { ids: ids.filter((id) => id !== 'map'), persons, others, text: told(snapshot) }
}

const person = (id: string, fields = {}) =>
  actor(id, { subkind: 'volunteer', ...fields }, 'resident')
const agreed = { agreed: true, visibility: 'network' }

describe('a resident as a person', () => {
  test('is seen only when that was agreed, and is meant for the network', () => {
    const all = [
      person('r1'),
      person('r2', { agreed: true }),
      person('r3', { visibility: 'network' }),
      person('r4', { ...agreed, visibility: 'core_team' }),
      person('r5', agreed),
    ]
    expect(seen(...all)).toMatchObject({ ids: ['r5'], persons: 4, others: 0 })
  })

  test('takes its lines along, and whatever names it', () => {
    const team = entity('t', 'team', { name: 't' })
    const { ids, text } = seen(
      person('r1'),
      actor('a'),
      team,
      relation('a', 'r1'),
      relation('r1', 't', 'MEMBER_OF_TEAM'),
      relation('a', 't', 'MEMBER_OF_TEAM'),
    )
    expect(ids).toEqual(['a', 't', 'MEMBER_OF_TEAM-a-t'])
    expect(text).not.toContain('r1')
  })

  test('is no group: residents together are seen as any group is', () => {
    expect(seen(actor('g', { subkind: 'resident_group' }, 'resident')).ids).toEqual(['g'])
  })
})

test('what is for the core team or the coordinator is left out, and counted', () => {
  const hidden = { visibility: 'core_team' }
  const all = [actor('a'), actor('b', hidden), actor('c'), relation('a', 'c', 'KNOWS', hidden)]
  expect(seen(...all)).toMatchObject({ ids: ['a', 'c'], persons: 0, others: 2 })
})

test('of who takes part neither the wish nor the commitment is seen, and no money', () => {
  const seat = { wanted: 'inform', commitNow: 'let', commitNeeded: 'help', role: 'driver' }
  const { text, ids } = seen(
    actor('a'),
    actor('f'),
    entity('i', 'initiative', { name: 'i', fundedUntil: '2027' }),
    relation('a', 'i', 'PARTICIPATES_IN', seat),
    relation('f', 'a', 'FUNDS'),
  )
  expect(ids).toEqual(['a', 'f', 'i', 'PARTICIPATES_IN-a-i'])
  expect(text).toContain('driver')
  expect(text).not.toMatch(/wanted|commit|fundedUntil|FUNDS/u)
})

test('who belongs to a group of which that is private is not seen', () => {
  const group = actor('g', { flags: ['sensitive_membership'] })
  expect(seen(group, person('r', agreed), relation('r', 'g', 'MEMBER_OF')).ids).toEqual(['g', 'r'])
})

test('of De Vlierhoek no resident is seen as a person: nobody agreed to it', () => {
  const { snapshot, persons } = partnerView(vlierhoek)
  const before = [...vlierhoek.entities.values()].filter(isResidentPerson)
  expect(persons).toBe(before.length)
  const text = told(snapshot)
  for (const { fields } of before) expect(text).not.toContain(fields['name'])
})

/** A map where every name says whether a partner may read it. */
const named = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  entities: new Map(
    [...snapshot.entities].map(([id, each]): [typeof id, Entity] => {
      const isSecret =
        isResidentPerson(each) &&
        !(each.fields['agreed'] === true && each.fields['visibility'] === 'network') &&
        each.fields['visibility'] !== 'public'
      const field = 'name' in each.fields ? 'name' : 'text'
      const name = `${isSecret ? 'Geheim' : 'Naam'} ${id}`
      return [id, { ...each, fields: { ...each.fields, [field]: name } }]
    }),
  ),
})

test('of any map nothing names who is left out, no line hangs loose, and nothing is made up', () => {
  fc.assert(
    fc.property(randomMap(), (random) => {
      const map = named(random)
      const { snapshot } = partnerView(map)
      expect(told(snapshot)).not.toContain('Geheim')
      for (const { from, to } of snapshot.relations.values())
        expect([snapshot.entities.has(from), snapshot.entities.has(to)]).toEqual([true, true])
      for (const [id, each] of [...snapshot.entities, ...snapshot.relations])
        expect({ ...(map.entities.get(id) ?? map.relations.get(id)) }).toMatchObject({
          ...each,
          fields: expect.anything(),
        })
    }),
    { numRuns: 100 },
  )
})

test('what a partner sees is what a partner sees of that', () => {
  fc.assert(
    fc.property(randomMap(), (map) => {
      const once = partnerView(map).snapshot
      expect(partnerView(once).others).toBe(0)
    }),
    { numRuns: 50 },
  )
})
