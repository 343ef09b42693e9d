import { createIntl } from '@formatjs/intl'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../../graph/analysis/findings/rules.ts'
import { findings } from '../../../../graph/analysis/findings/run.ts'
import { findingWords } from '../../../../graph/analysis/findings/words/finding-words.ts'
import { lensAt } from '../../../../graph/analysis/lens.ts'
import { languages } from '../../../../graph/model/language.ts'
import { lens, vlierhoek } from '../vlierhoek.ts'

const ids = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => `${letter}${nth + 1}`)

test('all 59 rules of the catalogue are there, after the card about the map itself', () => {
  const catalogue = [
    ...ids('G', 10),
    ...ids('S', 8),
    ...ids('L', 9),
    ...ids('B', 10),
    ...ids('F', 12),
    ...ids('K', 4),
    ...ids('Q', 6),
  ]
  expect(catalogue).toHaveLength(59)
  expect(rules.map(({ id }) => id).toSorted()).toEqual(['K0', ...catalogue].toSorted())
})

test('every rule says what it is called and how it looks', () => {
  for (const { id, words } of rules)
    expect([id, Object.keys(words)]).toEqual([
      id,
      expect.arrayContaining([`${id.toLowerCase()}.name`, `${id.toLowerCase()}.how`]),
    ])
})

describe.each(languages)('every message in %s', (language) => {
  /** Every value that a message asks for, all of them the same number. */
  const everything = (message: string, count: number) =>
    Object.fromEntries([...message.matchAll(/\{(\w+)/gu)].map(([, name = '']) => [name, count]))

  test.each([0, 1, 2, 11])('says something when everything it counts is %i', (count) => {
    const refuse = (error: Error): never => {
      throw error
    }
    const messages = Object.fromEntries(
      Object.entries(findingWords).map(([id, words]) => [id, words[language]]),
    )
    const intl = createIntl({ locale: language, messages, onError: refuse })
    for (const id of Object.keys(findingWords)) {
      const said = intl.formatMessage({ id }, everything(messages[id] ?? '', count))
      expect([id, said]).toEqual([id, expect.stringMatching(/\S/u)])
      expect([id, said]).toEqual([id, expect.not.stringMatching(/[{}#]| {2}/u)])
    }
  })
})

test('a rule that fails is told, and the others speak', () => {
  const failing = rules.map((rule) =>
    rule.id === 'G5'
      ? {
          ...rule,
          run: () => {
            throw new Error('a fault')
          },
        }
      : rule,
  )
  const { findings: cards, notRun } = findings(vlierhoek, lens, failing)
  expect(notRun.filter(({ rule }) => rule === 'G5')).toEqual([
    {
      rule: 'G5',
      why: { id: 'not_run.failed', values: {} },
      fault: expect.stringContaining('a fault'),
    },
  ])
  expect(cards.some(({ rule }) => rule === 'G6')).toBe(true)
  expect(cards.some(({ rule }) => rule === 'G5')).toBe(false)
})

test('on a date before everything and on one far ahead all rules run', () => {
  for (const day of ['1000', '2026-11-22', '9999'])
    expect(findings(vlierhoek, lensAt(day)).notRun.filter(({ fault }) => fault)).toEqual([])
})
