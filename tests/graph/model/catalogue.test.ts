import { describe, expect, test } from 'vitest'
import {
  fieldSpec,
  fieldsFor,
  fieldsOf,
  kindSpec,
  relationSpec,
} from '../../../graph/model/catalogue/catalogue.ts'
import { contactStep, noRelation, pairSteps } from '../../../graph/model/catalogue/intensity.ts'
import { actorKinds, kindNames, typeNames } from '../../../graph/model/catalogue/names.ts'
import { isListKey, listKeys, valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import { checkedValue } from '../../../graph/model/check.ts'

const everyField = [...kindNames, ...typeNames].flatMap((of) =>
  Object.entries(fieldsOf(of)).map(([name, spec]) => ({ of, name, spec })),
)

describe('the catalogue', () => {
  test('has 25 kinds, four of them actors, and 44 types', () => {
    expect(kindNames).toHaveLength(25)
    expect(actorKinds.every((kind) => kindNames.includes(kind))).toBe(true)
    expect(typeNames).toHaveLength(44)
  })

  test('names fields in camel case and never by a reserved word', () => {
    const reserved = new Set(['id', 'map', 'kind', 'type', 'from', 'to', 'x', 'y'])
    const wrong = everyField.filter(
      ({ name }) => reserved.has(name) || !/^[a-z][A-Za-z]*$/u.test(name),
    )
    expect(wrong).toEqual([])
  })

  test('offers at least two values wherever it offers a choice', () => {
    const poor = everyField.filter(
      ({ spec: { shape } }) =>
        'list' in shape && shape.list !== undefined && listKeys(shape.list).length < 2,
    )
    expect(poor).toEqual([])
  })

  test('points refs and ends at kinds that exist', () => {
    const pointed = everyField.flatMap(({ spec: { shape } }) =>
      'kinds' in shape ? [shape.kinds] : [],
    )
    const ends = typeNames.flatMap((type) => [relationSpec(type).from, relationSpec(type).to])
    expect([...pointed, ...ends].filter((kinds) => kinds.length === 0)).toEqual([])
    expect([...pointed, ...ends].flat().filter((kind) => !kindNames.includes(kind))).toEqual([])
  })

  test('reads a relation the same from both ends when, and only when, it has no direction', () => {
    for (const type of typeNames) {
      const { directed, label, reverse, from, to } = relationSpec(type)
      const same = label.nl === reverse.nl || label.fr === reverse.fr || label.en === reverse.en
      expect([type, same]).toEqual([type, !directed])
      expect([type, directed || from === to]).toEqual([type, true])
    }
  })

  test('gives five types no direction and nine a rank', () => {
    const undirected = typeNames.filter((type) => !relationSpec(type).directed)
    expect(undirected.toSorted()).toEqual([
      'COORDINATES_WITH',
      'KNOWS',
      'LEARNS_WITH',
      'NO_RELATION',
      'PARTNERS_WITH',
    ])
    const ranked = typeNames.filter((type) => relationSpec(type).rank !== undefined)
    expect(Object.fromEntries(ranked.map((type) => [type, relationSpec(type).rank]))).toEqual({
      KNOWS: 0,
      REFERS_TO: 1,
      SHARES_INFO_WITH: { by: 'mutual', ranks: { true: 2 }, otherwise: 0 },
      COORDINATES_WITH: 3,
      PARTNERS_WITH: { by: 'duration', ranks: { temporary: 4, permanent: 5 }, otherwise: 4 },
      LEARNS_WITH: 6,
      PROVIDES_TO: 2,
      MEMBER_OF: 3,
      VOLUNTEERS_FOR: 3,
    })
  })

  test('lets a word of one’s own stand in for a sub-kind of an actor', () => {
    for (const kind of actorKinds) {
      const shape = fieldSpec(kind, 'subkind')?.shape
      expect(shape).toEqual({ is: 'choice', list: `actor_subkind.${kind}`, own: true })
    }
  })

  test('shows every field to a group of residents and only some to a person', () => {
    const groupOnly = ['workingLanguage', 'limitKinds', 'limitText', 'contactPreference']
    const forGroup = Object.keys(fieldsFor('resident', 'resident_group'))
    const forPerson = Object.keys(fieldsFor('resident', 'initiator'))
    expect(forGroup).toEqual(Object.keys(fieldsOf('resident')))
    expect(forPerson).toEqual(forGroup.filter((name) => !groupOnly.includes(name)))
    expect(Object.keys(fieldsFor('resident', undefined))).toEqual(forPerson)
    expect(Object.keys(fieldsFor('organisation', undefined))).toContain('workingLanguage')
  })

  test('knows no field by a name that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(fieldSpec('organisation', name)).toBeUndefined()
    expect(fieldSpec('constructor', 'name')).toBeUndefined()
    expect(kindSpec('organisation').fields['name']).toBeDefined()
  })
})

describe('the six questions of a pair', () => {
  test('stand in order of intensity, each with its words and a type of that rank', () => {
    expect(pairSteps.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6])
    for (const { level, type, fields } of [contactStep, ...pairSteps]) {
      expect(valueWords('intensity', String(level))).toBeDefined()
      const { rank } = relationSpec(type)
      const held = Object.values(fields).map(String).join()
      expect(typeof rank === 'object' ? rank.ranks[held] : rank).toBe(level)
    }
  })

  test('hold only fields that their types have', () => {
    for (const { type, fields } of [contactStep, noRelation, ...pairSteps])
      for (const [name, value] of Object.entries(fields))
        expect(checkedValue(type, name, value)).toBe(value)
    expect(relationSpec(noRelation.type).rank).toBeUndefined()
  })

  test('are the levels that an initiative may need', () => {
    const shape = fieldSpec('initiative', 'neededIntensity')?.shape
    expect(shape).toEqual({ is: 'number', min: 0, max: 6, whole: true, list: 'intensity' })
    for (let level = 0; level <= 6; level++)
      expect(isListKey('intensity', String(level))).toBe(true)
  })
})
