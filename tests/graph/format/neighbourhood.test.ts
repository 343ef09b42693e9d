import { describe, expect, test } from 'vitest'
import { GraphError } from '../../../graph/errors.ts'
import { readNeighbourhood } from '../../../graph/format/neighbourhood.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import demo from '../../../seed/vlierhoek.json' with { type: 'json' }

const tally = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const fieldsOf = (snapshot: Snapshot, id: string): unknown =>
  snapshot.entities.get(asId(id))?.fields

const between = (snapshot: Snapshot, from: string, to: string): readonly unknown[] =>
  [...snapshot.relations.values()]
    .filter((relation) => relation.from === from && relation.to === to)
    .map(({ type, fields }) => ({ type, fields }))

const refusal = async (value: unknown): Promise<unknown> => {
  try {
    await readNeighbourhood(value)
    return 'taken'
  } catch (error) {
    return error instanceof GraphError ? { code: error.code, at: error.details['at'] } : error
  }
}

describe('the demo neighbourhood', async () => {
  const snapshot = await readNeighbourhood(demo)

  test('has 160 entities of the right kinds', () => {
    expect(tally([...snapshot.entities.values()].map(({ kind }) => kind))).toEqual({
      map: 1,
      resident: 13,
      association: 11,
      professional: 9,
      organisation: 18,
      initiative: 14,
      team: 6,
      goal: 4,
      place: 19,
      source: 9,
      need: 5,
      contact_moment: 6,
      theme: 22,
      target_group: 8,
      asset: 15,
    })
    expect(snapshot.entities.size).toBe(160)
  })

  test('has 539 relations of the right types', () => {
    expect(tally([...snapshot.relations.values()].map(({ type }) => type))).toEqual({
      ACTIVE_ON: 105,
      SERVES: 65,
      PRESENT_AT: 42,
      SPEAKS_FOR: 13,
      COORDINATES_WITH: 46,
      SHARES_INFO_WITH: 25,
      PARTNERS_WITH: 5,
      REFERS_TO: 5,
      KNOWS: 2,
      NO_RELATION: 4,
      WORKS_FOR: 4,
      VOLUNTEERS_FOR: 2,
      MEMBER_OF: 4,
      FUNDS: 5,
      ABOUT: 35,
      FOR_GROUP: 17,
      HELD_AT: 10,
      PARTICIPATES_IN: 46,
      ENERGY_FOR: 9,
      MEMBER_OF_TEAM: 35,
      HAS_GOAL: 4,
      OFFERS: 22,
      ASKS_FOR: 9,
      NEEDS_ABOUT: 5,
      NEEDS_FOR: 8,
      ASKED: 6,
      ASKED_BY: 6,
    })
    expect(snapshot.relations.size).toBe(539)
  })

  test('is a map with its own id, its day and what it expects', () => {
    expect(snapshot.id).toBe('VLH')
    expect(fieldsOf(snapshot, 'VLH')).toMatchObject({
      name: 'De Vlierhoek / Le Coin du Sureau',
      description: expect.stringContaining('FICTIONAL'),
      today: '2026-11-22',
    })
  })

  test('reads notes beside a relation as its fields', () => {
    expect(between(snapshot, 'O03', 'A04')).toEqual([])
    expect(between(snapshot, 'A04', 'O03')).toMatchObject([
      { type: 'PARTNERS_WITH', fields: { duration: 'temporary', since: '2025', sourceId: 'S4' } },
    ])
    expect(between(snapshot, 'O09', 'A01')).toMatchObject([{ fields: { mutual: true } }])
    expect(between(snapshot, 'A06', 'A08')).toMatchObject([{ fields: { askedBoth: true } }])
    expect(between(snapshot, 'P03', 'R01')).toMatchObject([{ type: 'KNOWS' }])
    expect(between(snapshot, 'P03', 'R01')).not.toMatchObject([{ fields: { mutual: true } }])
  })

  test('fills nothing that the file leaves empty', () => {
    const fields = [...snapshot.entities.values(), ...snapshot.relations.values()].map(
      (element) => element.fields,
    )
    expect(fields.every((held) => !('recordedOn' in held))).toBe(true)
    expect(fieldsOf(snapshot, 'R02')).toEqual({
      name: 'Buurvrouw met de sleutels',
      subkind: 'informal_helper',
      sphere: 'informal',
      coverage: 'partial',
      coverageDate: '2026-10-02',
    })
  })

  test('gives the same ids on every reading, from type, ends and since', async () => {
    const again = await readNeighbourhood(demo)
    expect([...again.relations.keys()]).toEqual([...snapshot.relations.keys()])
    // The SHA-256 of "KNOWS|P03|R01|2022", reckoned with another program.
    const knows = [...snapshot.relations.values()].find(
      ({ type, from }) => type === 'KNOWS' && from === 'P03',
    )
    expect(knows?.id).toBe('rel-c693865ed315ccfdfb564fa4b83e9f52')
  })

  test('takes the places on the picture that it is given', async () => {
    const placed = await readNeighbourhood(demo, { A01: [12, -3.5], nobody: [1, 1] })
    expect(placed.entities.get(asId('A01'))).toMatchObject({ x: 12, y: -3.5 })
    expect(placed.entities.get(asId('A02'))).not.toHaveProperty('x')
    expect(placed.entities.size).toBe(160)
  })
})

describe('a file with a fault is refused with its place', () => {
  const small = {
    neighbourhood: { id: 'buurt', name: 'Buurt' },
    actors: [
      { id: 'R1', name: 'Trekker straatfeest', kind: 'resident', subkind: 'initiator' },
      { id: 'A1', name: 'Praatgroep', kind: 'association', flags: ['sensitive_membership'] },
      { id: 'O1', name: 'Bibliotheek', kind: 'organisation', themes: ['language'] },
    ],
    relations: [{ type: 'COORDINATES_WITH', from: 'A1', to: 'O1' }],
    places: [{ id: 'PL1', name: 'Plein' }],
  }

  test('and the file without the fault is taken', async () => {
    expect(await refusal(small)).toBe('taken')
  })

  test.each([
    [
      'an unknown end',
      { ...small, relations: [...small.relations, { type: 'KNOWS', from: 'O1', to: 'O9' }] },
      { code: 'unknown-name', at: 'relations[1].to' },
    ],
    [
      'an unknown theme',
      { ...small, energies: [{ actor: 'O1', theme: 'moonlight', energy: 'fire' }] },
      { code: 'unknown-name', at: 'energies[0].theme' },
    ],
    [
      'an unknown place',
      { ...small, actors: [{ id: 'O2', name: 'X', kind: 'organisation', places: ['PL9'] }] },
      { code: 'unknown-name', at: 'actors[0].places[0]' },
    ],
    [
      'one id twice',
      { ...small, places: [{ id: 'O1', name: 'Plein' }] },
      { code: 'duplicate-id', at: 'actors[2]' },
    ],
    [
      'a person at a group whose membership is sensitive',
      { ...small, affiliations: [{ type: 'MEMBER_OF', from: 'R1', to: 'A1' }] },
      { code: 'sensitive-membership', at: 'affiliations[0]' },
    ],
    [
      'a name of a field that does not exist',
      { ...small, actors: [{ id: 'O2', name: 'X', kind: 'organisation', religion: 'x' }] },
      { code: 'bad-file', at: 'actors[0].religion' },
    ],
    [
      'a value that the catalogue does not know',
      { ...small, actors: [{ id: 'O2', name: 'X', kind: 'organisation', coverage: 'half' }] },
      { code: 'unknown-value', at: 'actors[0]' },
    ],
  ])('%s', async (_fault, file, answer) => {
    expect(await refusal(file)).toEqual(answer)
  })
})
