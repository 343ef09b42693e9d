import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { likelySame, slipsOf } from '../../../graph/model/likely-same.ts'
import { vlierhoek } from '../analysis/vlierhoek.ts'
import { actor, entity, mapOf, resident } from '../builders/elements.ts'

const why = (a: string, b: string) => likelySame(mapOf(actor(a), actor(b)))[0]?.why

test.each([
  ['Harmonie De Vlier vzw', 'harmonie de vlier'],
  ['Le Café asbl', 'LE CAFE'],
  ['Repair Café', 'Café Repair'],
])('case, accents, legal form and order do not make another: %s, %s', (a, b) => {
  expect(why(a, b)).toBe('same')
})

test('one letter more, less, other or changed with its neighbour is a slip, two are not', () => {
  expect(why('Voedselhulp', 'Voedselhup')).toBe('typo')
  expect(why('Voedselhulp', 'Vodeselhulp')).toBe('typo')
  expect(why('Voedselhulp', 'Voedselhalp')).toBe('typo')
  expect(why('Voedselhulp', 'Voedslhalp')).toBeUndefined()
  // In a short name one letter makes another.
  expect(why('Vlier', 'Vliet')).toBeUndefined()
})

test('a name within another is told, one word alone is not enough', () => {
  expect(why('Huis van het Kind', 'Huis van het Kind Vlierhoek')).toBe('within')
  expect(why('Kinderen', 'Kinderen en ouders')).toBeUndefined()
})

test('other kinds are others, and residents are never compared', () => {
  expect(likelySame(mapOf(actor('De Brug'), entity('organisation', 'de brug ')))).toEqual([])
  expect(likelySame(mapOf(resident('Trekker'), resident('trekker ')))).toEqual([])
})

test('of any names every pair is told that two alone would be, and no other', () => {
  const word = fc.constantFrom('huis', 'kind', 'kinds', 'vlier', 'vlierhoek', 'vlirehoek', 'bib')
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const all = names.map((each, nth) => entity('organisation', `o${nth}`, { name: each }))
      const alone = all.flatMap((first, nth) =>
        all
          .slice(nth + 1)
          .flatMap((second) => likelySame(mapOf(first, second)))
          .map((pair) => `${pair.first.id} ${pair.second.id} ${pair.why}`),
      )
      const together = likelySame(mapOf(...all), Infinity)
      expect(
        together.map((pair) => `${pair.first.id} ${pair.second.id} ${pair.why}`).toSorted(),
      ).toEqual(alone.toSorted())
    }),
  )
})

test('in the demo nobody stands twice', () => {
  expect(likelySame(vlierhoek).filter((pair) => pair.why !== 'within')).toEqual([])
})

test('two names that are one letter or one exchange apart share a hash, whatever their letters', () => {
  const named = (text: string) => ({ text, words: [text] })
  const shared = (one: string, other: string): boolean => {
    const slips = new Set(slipsOf(named(one)))
    return slipsOf(named(other)).some((slip) => slips.has(slip))
  }
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 30 }), fc.nat(), (text, seed) => {
      const at = seed % (text.length - 1)
      const without = text.slice(0, at) + text.slice(at + 1)
      const other = `${text.slice(0, at)}~${text.slice(at + 1)}`
      const exchanged = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
      for (const near of [text, without, other, exchanged]) expect(shared(text, near)).toBe(true)
    }),
  )
  expect(shared('buurthuis', 'wijkraad')).toBe(false)
})
