import { expect, test } from 'vitest'
import { pairSteps } from '../../../graph/model/catalogue/intensity.ts'
import { kindSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import { languages } from '../../../graph/model/language.ts'
import { lineKinds } from '../../../web/entry/last-kind.ts'
import { letterOf, lettersFor } from '../../../web/entry/letters.ts'

const pressed = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false })

test('every kind has its own letter in every language', () => {
  const letters = languages.map((language) =>
    lettersFor(lineKinds.map((kind) => kindSpec(kind).label[language])).join(''),
  )
  expect(letters.map((each) => new Set(each).size)).toEqual([7, 7, 7])
  expect(letters[0]?.slice(0, 5)).toBe('bvpoi')
})

test('each of the six has a letter that a Belgian keyboard gives without Shift', () => {
  for (const language of languages) {
    const labels = pairSteps.map(
      ({ level }) => valueWords('intensity', `${level}`)?.[language] ?? '',
    )
    expect(lettersFor(labels).join('')).toMatch(/^[a-z]{6}$/u)
  }
})

test('a label gets another letter when its first is taken, or none', () => {
  expect(lettersFor(['pas encore', 'partiellement', 'p'])).toEqual(['p', 'a', ''])
})

test('what stands before the dot lends its letters first', () => {
  expect(lettersFor(['neemt deel aan', 'vuur · neemt deel aan', 'vonk · neemt deel aan'])).toEqual([
    'n',
    'v',
    'o',
  ])
})

test('an accent does not hide a letter, a modifier does', () => {
  expect(letterOf(pressed('É'))).toBe('e')
  expect(letterOf({ ...pressed('z'), ctrlKey: true })).toBe('')
  expect(['Enter', '1', ' '].map((key) => letterOf(pressed(key)))).toEqual(['', '', ''])
})
