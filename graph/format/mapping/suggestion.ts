import { languages } from '../../model/language.ts'
import { alike, comparedName } from '../../model/likely-same.ts'
import type { ComparedName } from '../../model/likely-same.ts'
import { valueSynonyms } from './value-words.ts'
import type { Vocabulary } from './vocabulary-of.ts'

/** How sure each likeness is; less sure ones stand only where no surer one does. */
const sureness = { same: 3, typo: 2, begins: 1, within: 1 } as const

/**
 * The value of a vocabulary that a word most likely means, for a person to say yes to; undefined: none, or two equally.
 * By labels and synonyms in three languages, without accents: the same, but for a letter, one within the other, or of
 * one stem. Cost O(labels of the vocabulary).
 */
export const suggestionFor = (vocabulary: Vocabulary, word: string): string | undefined => {
  const wanted = comparedName(word)
  if (wanted.text.length < 3) return undefined
  let best = 0
  let found: readonly string[] = []
  for (const { key, name } of namesOf(vocabulary)) {
    const why = likeness(wanted, name)
    const sure = why === null ? 0 : sureness[why]
    if (sure === 0 || sure < best) continue
    found = sure > best ? [key] : [...new Set([...found, key])]
    best = sure
  }
  return found.length === 1 ? found[0] : undefined
}

type Named = { readonly key: string; readonly name: ComparedName }

const namesOf = (vocabulary: Vocabulary): readonly Named[] => {
  const held = kept.get(vocabulary.list)
  if (held !== undefined) return held
  const names = vocabulary.keys.flatMap((key) => {
    const words = vocabulary.wordsOf(key)
    const labels = words === undefined ? [] : languages.map((language) => words[language])
    return [...labels, ...valueSynonyms(vocabulary.list, key)].map((text) => ({
      key,
      name: comparedName(text),
    }))
  })
  kept.set(vocabulary.list, names)
  return names
}
const kept = new Map<Vocabulary['list'], readonly Named[]>()

const likeness = (one: ComparedName, other: ComparedName): keyof typeof sureness | null => {
  const whole = alike(one, other)
  if (whole !== null) return whole
  const [few, many] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const isTold = ({ words }: ComparedName): boolean =>
    words.some((word) => word.length >= tellingWord)
  if (!isTold(few)) return null
  const isIn = (word: string): boolean => many.words.some((each) => ofOneStem(word, each))
  return few.words.every(isIn) ? 'begins' : null
}

/** A shorter word alone could be anything. */
const tellingWord = 4

/** Whether two words are one with different endings, such as a plural, or one is a compound that begins with the other. */
const ofOneStem = (one: string, other: string): boolean => {
  if (one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let stem = 0
  while (stem < short.length && short[stem] === long[stem]) stem += 1
  if (stem === short.length) return stem >= shortestWhole
  return stem >= shortestStem && long.length - stem <= longestEnding
}

const shortestWhole = 5
const shortestStem = 6
const longestEnding = 3
