import { describe, expect, test } from 'vitest'
import { checkedEntity, checkedRelation, checkedValue } from '../../../graph/model/check.ts'
import type { ErrorCode } from '../../../graph/errors.ts'
import { codeOf } from './code-of.ts'

const refused = (of: Parameters<typeof checkedValue>[0], name: string, value: unknown) =>
  codeOf(() => checkedValue(of, name, value))

describe('a value of each shape', () => {
  const kept: readonly [string, Parameters<typeof checkedValue>[0], string, unknown][] = [
    ['a text', 'organisation', 'name', 'Buurthuis ’t Hoekje — maison de quartier 🌱'],
    ['texts', 'organisation', 'priorities', ['ontmoeting', 'groen']],
    ['a whole number', 'team', 'meetingsPerYear', 6],
    ['an amount', 'team', 'hours', 1.5],
    ['a number', 'place', 'latitude', 50.85],
    ['a level', 'initiative', 'neededIntensity', 0],
    ['a flag', 'resident', 'agreed', false],
    ['a year', 'association', 'anchoredSince', '1998'],
    ['a month', 'KNOWS', 'lastContact', '2026-11'],
    ['a day', 'KNOWS', 'since', '2024-02-29'],
    ['a choice', 'organisation', 'coverage', 'partial'],
    ['a choice of one’s own', 'organisation', 'subkind', 'fablab'],
    ['choices', 'organisation', 'flags', ['coordinator', 'outside_area']],
    ['choices of one’s own', 'team', 'requires', ['kitchen', 'een bakfiets']],
    ['a ref', 'KNOWS', 'sourceId', 'S1'],
    ['refs', 'action', 'helpers', ['O01', 'A02']],
  ]
  test.each(kept)('%s is kept as it is', (_, of, name, value) => {
    expect(checkedValue(of, name, value)).toEqual(value)
  })

  const wrong: readonly [string, Parameters<typeof checkedValue>[0], string, unknown, ErrorCode][] =
    [
      ['a number for a text', 'organisation', 'name', 7, 'wrong-type'],
      ['a text for a list', 'organisation', 'priorities', 'groen', 'wrong-type'],
      ['a list for a text', 'organisation', 'name', ['a'], 'wrong-type'],
      ['a list in a list', 'organisation', 'priorities', [['a']], 'wrong-type'],
      ['an object', 'organisation', 'name', { nl: 'x' }, 'wrong-type'],
      ['an answer in a list', 'organisation', 'flags', [{ answer: 'unknown' }], 'wrong-type'],
      ['a text for a flag', 'resident', 'agreed', 'yes', 'wrong-type'],
      ['a text for a number', 'team', 'hours', '2', 'wrong-type'],
      ['no number', 'team', 'hours', Number.NaN, 'wrong-type'],
      ['half a meeting', 'team', 'meetingsPerYear', 1.5, 'value-out-of-range'],
      ['fewer than none', 'team', 'hours', -1, 'value-out-of-range'],
      ['a seventh level', 'initiative', 'neededIntensity', 7, 'value-out-of-range'],
      ['north of the pole', 'place', 'latitude', 90.1, 'value-out-of-range'],
      [
        'more than 100 items',
        'organisation',
        'priorities',
        Array(101).fill('a'),
        'value-out-of-range',
      ],
      ['a value of another list', 'organisation', 'coverage', 'weekly', 'unknown-value'],
      ['a name that every object has', 'organisation', 'coverage', 'constructor', 'unknown-value'],
      ['a day that does not exist', 'KNOWS', 'since', '2023-02-29', 'bad-date'],
      ['a month that does not exist', 'KNOWS', 'since', '2023-13', 'bad-date'],
      ['a date as people write it', 'KNOWS', 'since', '22/11/2026', 'bad-date'],
      ['a moment of a day', 'KNOWS', 'since', '2026-11-22T10:00', 'bad-date'],
      ['an id with a space', 'KNOWS', 'sourceId', 'S 1', 'bad-id'],
      ['NUL', 'organisation', 'name', 'a\u0000b', 'bad-text'],
      ['a lone surrogate', 'organisation', 'name', 'a\ud800b', 'bad-text'],
      ['the other half of one', 'organisation', 'priorities', ['\udc00'], 'bad-text'],
    ]
  test.each(wrong)('%s is refused', (_, of, name, value, code) => {
    expect(refused(of, name, value)).toBe(code)
  })
})

describe('a field', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'health', ''])(
    'that the catalogue lacks is refused: %s',
    (name) => {
      expect(refused('resident', name, 'x')).toBe('unknown-field')
    },
  )

  test('of another kind is refused', () => {
    expect(refused('resident', 'kboNumber', '0123.456.789')).toBe('unknown-field')
    expect(refused('KNOWS', 'duration', 'permanent')).toBe('unknown-field')
  })

  test('called __proto__ in a parsed body is refused and changes no prototype', () => {
    const fields: unknown = JSON.parse('{"name": "a", "__proto__": {"polluted": true}}')
    const raw = { id: 'a', kind: 'organisation', fields: { ...Object(fields) } }
    Object.defineProperty(raw.fields, '__proto__', { value: 'x', enumerable: true })
    expect(codeOf(() => checkedEntity(raw))).toBe('unknown-field')
    expect('polluted' in {}).toBe(false)
  })
})

describe('the length of a text', () => {
  test('is counted in characters: 140 fit, 141 do not', () => {
    expect(checkedValue('organisation', 'name', 'a'.repeat(140))).toHaveLength(140)
    expect(refused('organisation', 'name', 'a'.repeat(141))).toBe('text-too-long')
  })

  test('counts a character outside the basic plane once', () => {
    expect(checkedValue('organisation', 'name', '🌱'.repeat(140))).toHaveLength(280)
    expect(refused('organisation', 'name', '🌱'.repeat(141))).toBe('text-too-long')
  })

  test('is 2,000 in a text that the domain leaves open', () => {
    expect(checkedValue('map', 'description', 'é'.repeat(2000))).toHaveLength(2000)
    expect(refused('map', 'description', 'é'.repeat(2001))).toBe('text-too-long')
  })

  test('holds for words of one’s own too', () => {
    expect(refused('organisation', 'subkind', 'a'.repeat(141))).toBe('text-too-long')
    expect(refused('team', 'requires', ['a'.repeat(141)])).toBe('text-too-long')
  })
})

describe('the four states of an answer', () => {
  test('absent is not asked: null, an empty text and an empty list', () => {
    for (const value of [null, ''])
      expect(checkedValue('organisation', 'coverage', value)).toBeNull()
    expect(checkedValue('organisation', 'flags', [])).toBeNull()
    expect(checkedValue('organisation', 'priorities', ['', ''])).toBeNull()
  })

  test.each(['unknown', 'declined', 'none'])('%s is asked, without a value', (answer) => {
    for (const [of, name] of [
      ['organisation', 'timing'],
      ['team', 'hours'],
      ['resident', 'agreed'],
      ['organisation', 'flags'],
      ['KNOWS', 'sourceId'],
    ] as const)
      expect(checkedValue(of, name, { answer })).toEqual({ answer })
  })

  test('no energy is a value, unknown energy an answer', () => {
    expect(checkedValue('PARTICIPATES_IN', 'energy', 'none')).toBe('none')
    expect(checkedValue('ENERGY_FOR', 'energy', { answer: 'unknown' })).toEqual({
      answer: 'unknown',
    })
  })

  test('not asked is never written down, and an answer holds nothing else', () => {
    expect(refused('organisation', 'timing', { answer: 'not_asked' })).toBe('wrong-type')
    expect(refused('organisation', 'timing', { answer: 'unknown', by: 'x' })).toBe('wrong-type')
  })
})

describe('an element', () => {
  test('leaves out what was not asked', () => {
    const fields = { name: 'OCMW', flags: [], timing: null, contactRole: '' }
    expect(checkedEntity({ id: 'O1', kind: 'organisation', fields }).fields).toEqual({
      name: 'OCMW',
    })
  })

  test('of an unknown kind or type is refused, also by a name that every object has', () => {
    expect(codeOf(() => checkedEntity({ id: 'a', kind: 'constructor', fields: {} }))).toBe(
      'unknown-kind',
    )
    const relation = { id: 'r', type: 'TRUSTS', from: 'a', to: 'b', fields: {} }
    expect(codeOf(() => checkedRelation(relation))).toBe('unknown-type')
  })

  test('without direction keeps its smaller end first, with direction as given', () => {
    const ends = { id: 'r', from: 'b', to: 'a', fields: {} }
    expect(checkedRelation({ ...ends, type: 'KNOWS' })).toMatchObject({ from: 'a', to: 'b' })
    expect(checkedRelation({ ...ends, type: 'REFERS_TO' })).toMatchObject({ from: 'b', to: 'a' })
  })

  test('has a place that is a finite number, or none', () => {
    const raw = { id: 'a', kind: 'organisation', fields: {} }
    expect(checkedEntity({ ...raw, x: 1.5, y: -2 })).toMatchObject({ x: 1.5, y: -2 })
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, 1e7])
      expect(codeOf(() => checkedEntity({ ...raw, x, y: 0 }))).toBe('bad-shape')
    expect(codeOf(() => checkedEntity({ ...raw, x: 1 }))).toBe('bad-shape')
  })
})
