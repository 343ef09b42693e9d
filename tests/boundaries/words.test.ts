import { expect, test } from 'vitest'
import { languages } from '../../graph/model/language.ts'
import { placeholders } from './placeholders.ts'
import { sourceTree } from './source-tree.ts'
import { slips } from './typography.ts'
import { unusedIds } from './used-ids.ts'
import { everyMessage } from './words-tables.ts'

const messages = everyMessage()

test('the three languages of every message want the same names filled in', () => {
  const unequal = messages.filter(({ words }) => {
    const [nl, fr, en] = languages.map((language) => placeholders(words[language], language).join())
    return nl !== fr || nl !== en
  })
  expect(unequal).toEqual([])
})

test('spaces and signs are those of each language', () => {
  const wrong = messages.flatMap(({ file, id, words }) =>
    languages.flatMap((language) =>
      slips(words[language], language).map((slip) => `${file} ${id} ${language}: ${slip}`),
    ),
  )
  expect(wrong).toEqual([])
})

test('no two messages have the same name', () => {
  const ids = messages.map(({ file, id }) => `${file.split('/')[0]} ${id}`)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test('every message is said somewhere', () => {
  expect(messages.length).toBeGreaterThan(50)
  expect(unusedIds(messages, sourceTree(/\.tsx?$/u))).toEqual([])
})

test('a message without a place, an unequal one and an untidy one are caught', () => {
  const words = { nl: 'Kaart', fr: 'Carte', en: 'Map' }
  const planted = { file: 'web/planted-words.ts', id: 'planted.map', words }
  const tree = new Map([['web/planted.tsx', `<T id="planted.other" />`]])
  expect(unusedIds([planted], tree)).toEqual(['web/planted-words.ts planted.map'])
  expect(placeholders('{n, plural, one {# actor} other {# actors of {name}}}', 'en')).toEqual([
    'n',
    'name',
  ])
  expect(() => placeholders('{n, plural, one {# actor}', 'en')).toThrow(SyntaxError)
  expect(slips('Qui est là ?', 'fr')).toEqual(['a sign without a thin space before it'])
  expect(slips('Qui est là\u202F?', 'fr')).toEqual([])
})
