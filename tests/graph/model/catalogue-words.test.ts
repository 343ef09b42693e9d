import { describe, expect, test } from 'vitest'
import { ownLists } from '../../../graph/model/catalogue/own-lists.ts'
import { listKeys, valueHelp, valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import type { ListName } from '../../../graph/model/catalogue/vocabulary.ts'
import vocabulary from '../../../graph/model/catalogue/vocabulary.json' with { type: 'json' }
import { languages } from '../../../graph/model/language.ts'
import { slips } from '../../boundaries/typography.ts'
import { everythingSaid, listNames, valueHelps } from './catalogue-words.ts'

/** The lists that people meet first: each value explains itself. */
const explained: readonly ListName[] = [
  'actor_kind',
  'actor_subkind',
  'sphere',
  'coverage',
  'answer_state',
  'confidence',
  'relation_type',
  'intensity',
  'energy',
  'participation_level',
  'commitment',
  'initiative_kind',
  'ambition',
  'phase',
]

/** Every text in one language, with the place where it stands. */
const texts = everythingSaid.flatMap(({ at, words }) =>
  languages.map((language) => ({ at: `${at} ${language}`, language, text: words[language] })),
)
const endingIn = (...endings: string[]) =>
  everythingTold.filter(({ at }) => endings.some((ending) => at.includes(` ${ending} `)))
const everythingTold = [
  ...texts,
  ...valueHelps.map((help) => ({ ...help, at: `${help.at} ${help.language}` })),
]

describe('the words of the catalogue', () => {
  test('are there for every kind, type, field and value, in three languages', () => {
    expect(texts.length).toBeGreaterThan(3000)
    expect(everythingTold.filter(({ text }) => text.trim().length < 2)).toEqual([])
  })

  test('have the spaces and signs of each language', () => {
    const found = everythingTold.flatMap(({ at, language, text }) =>
      slips(text, language).map((slip) => `${at}: ${slip}`),
    )
    expect(found).toEqual([])
  })

  test('begin small, as they stand in the middle of a sentence too', () => {
    const proper = /^(?:ICC)/u
    const labels = endingIn('label', 'plural', 'reverse').filter(({ text }) => !proper.test(text))
    expect(labels.filter(({ text }) => !/^\p{Ll}/u.test(text))).toEqual([])
  })

  test('explain in sentences', () => {
    const helps = everythingTold.filter(({ at }) => at.includes(' help '))
    expect(helps.filter(({ text }) => !/^[\p{Lu}\d].*[.?]$/u.test(text))).toEqual([])
  })

  test('call a resident by a role: no example gives a first name', () => {
    const firstNames = /\b(?:Jan|Piet|Marie|Fatima|Ahmed|Mohamed|Luc|Anna|Ann|Sofie)\b/u
    expect(everythingTold.filter(({ text }) => firstNames.test(text))).toEqual([])
  })
})

describe('the vocabulary', () => {
  test('holds the 76 lists of the trade with their 479 values, and one answer more to a card', () => {
    const sizes = Object.values(vocabulary).map((list) => Object.keys(list).length)
    expect(sizes).toHaveLength(76)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(479 + 1)
  })

  test('shares no name with the lists that the catalogue adds', () => {
    expect(Object.keys(ownLists).filter((name) => name in vocabulary)).toEqual([])
    expect(listNames).toHaveLength(76 + Object.keys(ownLists).length)
  })

  test('explains every value of the lists that people meet first', () => {
    const silent = explained.flatMap((list) =>
      listKeys(list).filter((key) => valueHelp(list, key, 'nl') === undefined),
    )
    expect(silent).toEqual([])
  })

  test('explains in three languages or not at all', () => {
    const told = new Set(valueHelps.map(({ at, language }) => `${at} ${language}`))
    const halves = valueHelps.filter(({ at }) =>
      languages.some((language) => !told.has(`${at} ${language}`)),
    )
    expect(halves).toEqual([])
  })

  test('knows no value by a name that every object has', () => {
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(valueWords('theme', key)).toBeUndefined()
  })

  test('joins the sub-kinds of the four kinds of actor', () => {
    expect(listKeys('actor_subkind')).toContain('initiator')
    expect(listKeys('actor_subkind')).toContain('library')
    expect(valueWords('actor_subkind', 'library')?.nl).toBe('bibliotheek')
  })
})
