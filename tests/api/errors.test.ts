import { expect, test } from 'vitest'
import { statusOf } from '../../api/errors.ts'
import { problemOf } from '../../api/problem.ts'
import { GraphError, errorCodes } from '../../graph/errors.ts'
import { languages } from '../../graph/model/language.ts'
import { errorWords } from '../../graph/words/error-words.ts'
import { sayError } from '../../graph/words/say-error.ts'

test.each(errorCodes)('%s has a status and a sentence in three languages', (code) => {
  expect(statusOf[code]).toBeGreaterThanOrEqual(400)
  const sentences = languages.map((language) => sayError({ code }, language))
  expect(new Set(sentences).size).toBe(3)
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[^{}]{20,}[.)]$/u)
    expect(sentence.charAt(0)).toBe(sentence.charAt(0).toUpperCase())
  }
})

test('no table knows a code that nobody can throw', () => {
  expect(Object.keys(errorWords).toSorted()).toEqual([...errorCodes].toSorted())
  expect(Object.keys(statusOf).toSorted()).toEqual([...errorCodes].toSorted())
})

test('a field and a kind are said by their labels', () => {
  const details = { of: 'association', field: 'name', max: 2000 }
  expect(sayError({ code: 'text-too-long', details }, 'nl')).toContain('“naam”')
  expect(sayError({ code: 'text-too-long', details }, 'nl')).toContain('2.000')
  const ends = { type: 'KNOWS', from: 'theme', to: 'resident' }
  expect(sayError({ code: 'end-not-allowed', details: ends }, 'fr')).not.toContain('KNOWS')
})

test('what a thrower does not know leaves no hole in the sentence', () => {
  expect(sayError({ code: 'bad-request' }, 'en')).toBe(
    'The request is not right. Check it and send it again.',
  )
  expect(sayError({ code: 'bad-request', details: { where: 'body.name' } }, 'en')).toBe(
    'The request is not right (at body.name). Check it and send it again.',
  )
})

test('a problem carries code, title, sentence and details', () => {
  const error = new GraphError('id-taken', { id: 'a1' })
  expect(problemOf(error, 'fr')).toEqual({
    type: '/api/docs#id-taken',
    status: 422,
    code: 'id-taken',
    title: 'Quelque chose ne va pas',
    detail: sayError(error, 'fr'),
    details: { id: 'a1' },
  })
})
