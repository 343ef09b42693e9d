import { isActorKind } from './catalogue/names.ts'
import { isResidentPerson } from './element.ts'
import type { Entity } from './element.ts'
import type { Snapshot } from './snapshot.ts'
import { knownText } from './value.ts'

/** Two that may be one, and why. */
export type LikelySame = {
  readonly first: Entity
  readonly second: Entity
  /** The same name but for case, accents, spaces and legal form; all words of one in the other; a typing error. */
  readonly why: 'same' | 'within' | 'typo'
}

/** Words that say how something is organised, not what it is called. */
const forms = new Set([
  'vzw',
  'asbl',
  'cvba',
  'cv',
  'scrl',
  'nv',
  'sa',
  'bv',
  'srl',
  'fv',
  'de',
  'het',
  'la',
  'le',
  'les',
  'du',
  'van',
  'der',
  'en',
  'et',
  'the',
  'a',
  'l',
  'd',
])

/**
 * Pairs of one kind that are likely the same, the surest first: for a person to look at, never joined
 * unasked. Persons among residents bear role names and are not compared. Cost O(n²) in the actors of a kind
 * that share a first letter or a word, at most `most` pairs.
 */
export const likelySame = (snapshot: Snapshot, most = 50): readonly LikelySame[] => {
  const named = [...snapshot.entities.values()]
    .filter((each) => isActorKind(each.kind) || ['initiative', 'team', 'place'].includes(each.kind))
    .filter((each) => !isResidentPerson(each))
    .map((entity) => ({ entity, words: wordsOf(knownText(entity.fields['name']) ?? '') }))
    .filter(({ words }) => words.length > 0)
  const found: LikelySame[] = []
  for (const [index, a] of named.entries())
    for (const b of named.slice(index + 1)) {
      if (a.entity.kind !== b.entity.kind) continue
      const why = alike(a.words, b.words)
      if (why !== null) found.push({ first: a.entity, second: b.entity, why })
    }
  const order = ['same', 'typo', 'within']
  return found.toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why)).slice(0, most)
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !forms.has(word))

const alike = (a: readonly string[], b: readonly string[]): LikelySame['why'] | null => {
  const [one, other] = [a.toSorted().join(' '), b.toSorted().join(' ')]
  if (one === other) return 'same'
  if (Math.min(one.length, other.length) >= shortest && isOneSlip(one, other)) return 'typo'
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.length >= 2 && few.every((word) => many.includes(word)) ? 'within' : null
}

/** In shorter names one letter makes another name. */
const shortest = 6

/** Whether one letter more, less, other or changed with its neighbour makes one of the other. */
const isOneSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  )
}
